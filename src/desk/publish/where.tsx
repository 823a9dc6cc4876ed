// Where the update document goes: three ways with three lines each, the address devices fetch from, and how long a version holds.
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { TextField } from '../parts/field.tsx';
import { Card } from '../parts/page.tsx';
import { Radios } from '../parts/tick.tsx';
import { useWords } from '../words.ts';

const WAYS = ['web', 'intranet', 'drive'] as const;

export function Where() {
  const { t } = useWords();
  const { workspace, edit } = useDesk();
  const [address, setAddress] = useState(workspace.channel.address);
  const [lifetime, setLifetime] = useState(String(workspace.channel.lifetime));
  const [threshold, setThreshold] = useState(String(workspace.channel.threshold));
  const [tried, setTried] = useState(false);
  const days = Number(lifetime);
  const wrongAddress = address !== '' && !(URL.canParse(address) && address.startsWith('https://'));
  const wrongDays = !Number.isInteger(days) || days < 7 || days > 366;
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (wrongAddress || wrongDays) return;
    edit(t('desk_where_changed'), (now) => ({ ...now, channel: { ...now.channel, address, lifetime: days, threshold: threshold === '1' ? 1 : 2 } }));
  };
  return (
    <Card title={t('desk_where_title')}>
      <div class="ways">
        {WAYS.map((way) => (
          <section key={way}>
            <h4>{t(`desk_where_${way}`)}</h4>
            <ol>
              {[1, 2, 3].map((line) => (
                <li key={line}>{t(`desk_where_${way}_${line}`)}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p class="soft">{t('desk_where_seen')}</p>
      <details open={workspace.channel.address === ''}>
        <summary>{t('desk_where_settings')}</summary>
        <form data-keep class="form" onSubmit={submit} noValidate>
          <TextField
            label={t('desk_where_address')}
            hint={t('desk_where_address_hint')}
            type="url"
            value={address}
            onInput={setAddress}
            problem={tried && wrongAddress ? t('desk_where_address_wrong') : undefined}
          />
          <TextField
            label={t('desk_where_lifetime')}
            hint={t('desk_where_lifetime_hint')}
            type="number"
            min={7}
            max={366}
            value={lifetime}
            onInput={setLifetime}
            width="short"
            problem={tried && wrongDays ? t('desk_where_lifetime_wrong') : undefined}
          />
          <Radios
            legend={t('desk_where_threshold')}
            value={threshold}
            onChange={setThreshold}
            choices={[
              ['2', t('desk_where_threshold_2'), t('desk_where_threshold_2_hint')],
              ['1', t('desk_where_threshold_1'), t('desk_where_threshold_1_hint')],
            ]}
          />
          <button type="submit">{t('desk_keep')}</button>
        </form>
      </details>
    </Card>
  );
}
