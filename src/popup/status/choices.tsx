// The person's own choices: language, checks on their own profile (never above advice), and what they declare about themselves.
import { ask } from '../../messaging/ask.ts';
import type { Settings } from '../../messaging/protocol.ts';
import type { Background } from '../background.ts';
import { useWords } from '../words.ts';

const LANGUAGES: readonly (readonly [Settings['language'], string])[] = [
  ['en', 'English'],
  ['cy', 'Cymraeg'],
];

export function Choices({ settings, act }: { readonly settings: Settings; readonly act: Background['act'] }) {
  const { t } = useWords();
  const set = (change: Partial<Settings>): void => void act(() => ask('setSettings', change));
  return (
    <section class="card" aria-labelledby="choices-title">
      <h2 id="choices-title">{t('popup_choices')}</h2>
      <p class="field">
        <label for="language">{t('popup_language')}</label>
        <select
          id="language"
          value={settings.language}
          onChange={({ currentTarget: { value } }) => set({ language: LANGUAGES.find(([code]) => code === value)?.[0] ?? 'auto' })}
        >
          <option value="auto">{t('popup_language_auto')}</option>
          {LANGUAGES.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>{t('popup_personal')}</legend>
        {(['advice', 'off'] as const).map((choice) => (
          <label key={choice} class="choice">
            <input type="radio" name="personal-checks" checked={settings.personalChecks === choice} onChange={() => set({ personalChecks: choice })} />
            <span>{t(`popup_personal_${choice}`)}</span>
          </label>
        ))}
        <p class="soft">{t('popup_personal_never')}</p>
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.declared.politicallyRestricted === true}
          aria-describedby="declared-stays"
          onChange={({ currentTarget: { checked } }) => set({ declared: checked ? { politicallyRestricted: true } : {} })}
        />
        <span>{t('popup_restricted')}</span>
      </label>
      <p id="declared-stays" class="soft">
        {t('popup_restricted_stays')}
      </p>
    </section>
  );
}
