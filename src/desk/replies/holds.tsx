// A stop on planned posts: why, until when. People are warned and told whom to ask; emergency messages are never slowed.
import { useState } from 'preact/hooks';
import type { Hold } from '../../model/organisation.ts';
import { useDesk } from '../desk.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Card } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { HoldForm } from './hold-form.tsx';
import { HoldLine } from './hold-line.tsx';

export function Holds() {
  const { t } = useWords();
  const { workspace } = useDesk();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState<Hold>();
  const comms = workspace.organisation.contacts.comms?.name;
  return (
    <Card title={t('desk_hold_title')}>
      <p>{t('desk_hold_lead')}</p>
      <p class="soft">{comms ? t('desk_hold_contact', { name: comms }) : t('desk_hold_no_contact')}</p>
      {workspace.holds.length > 0 && (
        <ul class="role-list">
          {workspace.holds.map((hold) => (
            <HoldLine key={hold.id} hold={hold} change={() => setChanging(hold)} />
          ))}
        </ul>
      )}
      {!open ? (
        <button type="button" onClick={() => setOpen(true)}>
          {t('desk_hold_new')}
        </button>
      ) : (
        <HoldForm close={() => setOpen(false)} />
      )}
      {changing && (
        <Dialog title={t('desk_hold_change')} onClose={() => setChanging(undefined)} wide>
          <HoldForm before={changing} close={() => setChanging(undefined)} />
        </Dialog>
      )}
    </Card>
  );
}
