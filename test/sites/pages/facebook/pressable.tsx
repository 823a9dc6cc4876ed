// Facebook's button: a div that acts on React's onClick, and on Enter or Space in onKeyDown without any click event. Disabled, it has no handlers at all.
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { hasQuirk } from '../shared/situation.ts';

interface Props {
  /** The accessible name; without it the visible words are the name. */
  readonly label?: string | undefined;
  readonly className: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly publishes?: boolean;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

export function Pressable({ label, className, onPress, disabled = false, publishes = false, style, children }: Props): ReactNode {
  const press = (event: MouseEvent | KeyboardEvent): void => {
    event.stopPropagation();
    if (publishes && hasQuirk('ignore-untrusted') && !event.nativeEvent.isTrusted) return;
    onPress();
  };
  const handlers = disabled
    ? { 'aria-disabled': true, tabIndex: -1 }
    : {
        tabIndex: 0,
        onClick: press,
        onKeyDown: (event: KeyboardEvent): void => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          press(event);
        },
      };
  return (
    <div role="button" {...(label !== undefined && { 'aria-label': label })} className={className} style={style} {...handlers}>
      {children}
    </div>
  );
}
