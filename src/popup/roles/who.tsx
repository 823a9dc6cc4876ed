// Asks once who of the people on the register uses this device. The answer stays here.
import { useState } from 'preact/hooks';
import { ask } from '../../messaging/ask.ts';
import type { Person } from '../../model/person.ts';
import { byName, comparing } from '../../register/by-name.ts';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';

export function Who({ people, act }: { readonly people: readonly Person[]; readonly act: Background['act'] }) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState('');
  const sorted = byName(people, comparing(language));
  if (people.length === 0) return <p>{t('popup_who_nobody')}</p>;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') void act(() => ask('chooseMe', chosen));
      }}
    >
      <label for="who">{t('popup_who')}</label>
      <select id="who" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">{t('popup_who_choose')}</option>
        {sorted.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <p class="soft">{t('popup_who_stays')}</p>
      <button type="submit" class="filled" disabled={chosen === ''}>
        {t('popup_who_this')}
      </button>
    </form>
  );
}
