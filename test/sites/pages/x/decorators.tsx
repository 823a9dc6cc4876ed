// Draft.js decorators as X has them: emoji shown as pictures over the real character, and coloured hashtags, mentions and links. Text is untouched.
import { CompositeDecorator, type ContentBlock } from 'draft-js';
import type { ReactNode } from 'react';

type Found = (start: number, end: number) => void;

const matching =
  (pattern: RegExp) =>
  (block: ContentBlock, found: Found): void => {
    for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
  };

interface Decorated {
  readonly children: ReactNode;
  readonly decoratedText: string;
}

function Emoji({ children, decoratedText }: Decorated): ReactNode {
  const name = [...decoratedText].map((point) => point.codePointAt(0)?.toString(16)).join('-');
  return (
    <span
      style={{
        backgroundImage: `url("/emoji/${name}.svg")`,
        backgroundSize: '1em 1em',
        backgroundRepeat: 'no-repeat',
        backgroundPosition: 'center',
        padding: '0.1em',
      }}
    >
      <span style={{ clipPath: 'circle(0% at 50% 50%)' }}>{children}</span>
    </span>
  );
}

function Coloured({ children }: Decorated): ReactNode {
  return <span style={{ color: 'var(--tint)' }}>{children}</span>;
}

export const decorator = new CompositeDecorator([
  { strategy: matching(/\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}\ufe0f])*/gu), component: Emoji },
  { strategy: matching(/(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: matching(/https?:\/\/\S+/gu), component: Coloured },
]);
