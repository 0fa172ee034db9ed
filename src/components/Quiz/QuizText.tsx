import type {ReactNode} from 'react';
import {splitInlineCode} from '../../domain/quiz/splitInlineCode';

/** A text of a quiz with its inline code. */
export function QuizText({text}: {readonly text: string}): ReactNode {
  return splitInlineCode(text).map((piece, index) =>
    piece.isCode ? <code key={index}>{piece.text}</code> : piece.text,
  );
}
