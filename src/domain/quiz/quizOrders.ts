import {shownOrder, shuffled} from './shownOrder';

/** Decides in which order a reader sees the options of each question. */
export type QuizOrders = {
  /** Differs from reader to reader, so that "the second one" is no answer to pass on. */
  readonly reader: string;
  /** How often each question was answered, by its id. */
  readonly attempts: ReadonlyMap<string, number>;
};

/** Starts anew, for a reader who has answered nothing. */
export function newQuizOrders(random: () => number): QuizOrders {
  return {reader: random().toString(36).slice(2), attempts: new Map()};
}

/** Reads what {@link writeQuizOrders} wrote; `undefined` for anything else. */
export function readQuizOrders(text: string | null): QuizOrders | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  if (typeof data !== 'object' || data === null) return undefined;
  const {reader, attempts} = data as Partial<Record<string, unknown>>;
  if (typeof reader !== 'string') return undefined;
  return {
    reader,
    attempts: new Map(
      Object.entries(attempts ?? {}).filter(
        (entry): entry is [string, number] =>
          Number.isSafeInteger(entry[1]) && Number(entry[1]) >= 0,
      ),
    ),
  };
}

export function writeQuizOrders({reader, attempts}: QuizOrders): string {
  return JSON.stringify({reader, attempts: Object.fromEntries(attempts)});
}

/** The next attempt at a question gets another order. */
export function afterAttempt(orders: QuizOrders, id: string): QuizOrders {
  const attempts = new Map(orders.attempts);
  return {...orders, attempts: attempts.set(id, (attempts.get(id) ?? 0) + 1)};
}

/**
 * The order of the options: their numbers, from the top.
 *
 * Each attempt moves the first to the end, so that no order is that of the attempt before.
 */
export function optionOrder(
  {reader, attempts}: QuizOrders,
  id: string,
  count: number,
): number[] {
  const order = shuffled(`${reader}/${id}`, count);
  const turns = (attempts.get(id) ?? 0) % Math.max(count, 1);
  return [...order.slice(turns), ...order.slice(0, turns)];
}

/** In which order the items of an order question start: never in the right one. */
export function itemOrder(
  {reader, attempts}: QuizOrders,
  id: string,
  count: number,
): number[] {
  return shownOrder(`${reader}/${id}/${attempts.get(id) ?? 0}`, count);
}
