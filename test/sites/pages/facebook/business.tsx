// Business Suite's composer: posts as the Page named by `asset_id`, by buttons that only have visible words.
import { type ReactNode, useState } from 'react';
import { facebookAccounts, findAccount } from '../../people.ts';
import { route } from '../shared/route.ts';
import { situation } from '../shared/situation.ts';
import { draftOf } from './draft.ts';
import { useText, Writing } from './editor.tsx';
import { Pressable } from './pressable.tsx';
import { mutate } from './send.ts';
import { s } from './styles.ts';

const label = 'Write into the dialogue box to include text with your post.';

export function BusinessComposer(): ReactNode {
  const { query } = route.use();
  const page = findAccount(facebookAccounts, query.get('asset_id') ?? '') ?? situation.viewer;
  const draft = draftOf('business', true, situation.text);
  const text = useText(draft);
  const [done, setDone] = useState(false);
  const [later, setLater] = useState(false);
  const publish = async (): Promise<void> => {
    const when = later ? { unpublished_content_data: { unpublished_content_type: 'SCHEDULED', scheduled_publish_time: 1_900_000_000 } } : {};
    const base = { actor_id: page.pageId ?? page.id, message: { ranges: [], text: draft.text() }, ...when };
    await mutate(
      'BusinessComposerStoryCreationMutation',
      { input: { base, channels: ['FACEBOOK_NEWS_FEED', 'INSTAGRAM_POST'], identities: [base.actor_id] } },
      page,
    );
    draft.clear();
    setDone(true);
  };
  return (
    <div role="main" className={s.feed}>
      <div className={s.card}>
        <h2>Create post</h2>
        <div className={s.bubble}>Post to: Facebook, Instagram</div>
        <Writing draft={draft} label={label} placeholder={label} className={s.big} hintClass={s.hint} role="combobox" />
        <div role="switch" tabIndex={0} aria-checked={later} aria-label="Set date and time" onClick={() => setLater(!later)} onKeyDown={() => setLater(!later)}>
          Set date and time
        </div>
        {text !== '' && (
          <div role="article" className={s.bubble}>
            <h2>{page.name}</h2>
            {text}
          </div>
        )}
        <Pressable className={s.press} disabled={text.trim() === ''} publishes onPress={() => void publish()}>
          {'\u200b'}
          {later ? 'Schedule' : 'Publish'}
        </Pressable>
        {done && <div role="alert">Published</div>}
      </div>
    </div>
  );
}
