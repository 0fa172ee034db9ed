/** Writes numbers and strings one after the other; `byteReader` reads them back. */
export type ByteWriter = {
  readonly byte: (value: number) => void;
  /** A whole number ≥ 0 in as many bytes as it needs, seven bits in each. */
  readonly number: (value: number) => void;
  readonly string: (value: string) => void;
  /** Bytes with their length before them. */
  readonly block: (value: Uint8Array) => void;
  readonly length: () => number;
  readonly bytes: () => Uint8Array;
};

const encoder = new TextEncoder();

export function byteWriter(): ByteWriter {
  const values: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    while (rest > 0x7f) {
      values.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    values.push(rest);
  };
  const block = (value: Uint8Array): void => {
    number(value.length);
    for (const byte of value) values.push(byte);
  };
  return {
    byte: (value) => values.push(value),
    number,
    string: (value) => {
      block(encoder.encode(value));
    },
    block,
    length: () => values.length,
    bytes: () => Uint8Array.from(values),
  };
}

export type ByteReader = {
  readonly byte: () => number;
  readonly number: () => number;
  readonly string: () => string;
  readonly block: () => Uint8Array;
  readonly atEnd: () => boolean;
};

/** Throws a `RangeError` where the bytes end too early: a file that was cut on its way. */
export function byteReader(bytes: Uint8Array): ByteReader {
  const decoder = new TextDecoder();
  let at = 0;
  const byte = (): number => {
    const value = bytes[at];
    if (value === undefined) throw new RangeError('The file ends too early.');
    at += 1;
    return value;
  };
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
  };
  const block = (): Uint8Array => {
    const length = number();
    if (at + length > bytes.length)
      throw new RangeError('The file ends too early.');
    at += length;
    return bytes.subarray(at - length, at);
  };
  return {
    byte,
    number,
    string: () => decoder.decode(block()),
    block,
    atEnd: () => at >= bytes.length,
  };
}

/** Letters that two strings begin with alike. */
export function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length])
    length += 1;
  return length;
}
