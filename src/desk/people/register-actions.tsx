// Above both tables of the register: bring a spreadsheet in, take one away, and what the table itself offers.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IconName } from '../../ui/icons.tsx';
import { useDesk } from '../desk.ts';
import { Empty } from '../parts/page.tsx';
import { useWords } from '../words.ts';
import { Export } from './export.tsx';

export function RegisterActions({ children }: { readonly children: ComponentChildren }) {
  const { t } = useWords();
  const { workspace, go } = useDesk();
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <button type="button" onClick={() => go('people', 'import')}>
        {t('desk_import')}
      </button>
      {workspace.people.length + workspace.accounts.length > 0 && (
        <button type="button" onClick={() => setExporting(true)}>
          {t('desk_export')}
        </button>
      )}
      {children}
      {exporting && <Export close={() => setExporting(false)} />}
    </>
  );
}

/** Instead of a table without rows. */
export function EmptyRegister({ icon, title, children }: { readonly icon: IconName; readonly title: string; readonly children: ComponentChildren }) {
  const { t } = useWords();
  const { go } = useDesk();
  return (
    <Empty icon={icon} title={title}>
      <p>{children}</p>
      <button type="button" class="filled" onClick={() => go('people', 'import')}>
        {t('desk_import')}
      </button>
    </Empty>
  );
}
