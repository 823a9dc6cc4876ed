// A button that copies a text and says whether it worked; where it is refused, the text stands there to be copied by hand.
import { Component } from 'preact';
import type { T } from '../i18n/translator.ts';
import { Icon } from '../ui/icons.tsx';
import { ByHand } from './by-hand.tsx';
import { copy } from './clipboard.ts';
import { press } from './press.ts';

export interface CopyButtonProps {
  readonly t: T;
  readonly text: string;
  /** Key of its label. */
  readonly label?: string;
}

export class CopyButton extends Component<CopyButtonProps, { readonly done?: boolean }> {
  override state: { readonly done?: boolean } = {};

  readonly take = async (): Promise<void> => {
    this.setState({ done: await copy(this.props.text) });
  };

  override render() {
    const { t, text, label = 'common_copy' } = this.props;
    const { done } = this.state;
    return (
      <div class="copy">
        <button type="button" class="plain" ref={press(this.take)}>
          <Icon name="copy" size={16} /> {t(label)}
        </button>
        <span aria-live="polite">{done !== undefined && t(done ? 'common_copied' : 'common_copy_failed')}</span>
        {done === false && <ByHand t={t} text={text} label="warning_copy_by_hand" />}
      </div>
    );
  }
}
