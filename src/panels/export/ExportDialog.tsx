import { useMemo, useState } from 'react';
import { useApp } from '../../state/hooks';
import { selectVisible } from '../../state/selectors';
import { Announcer } from '../../ui/Announcer';
import { Modal } from '../../ui/Modal';
import { useNames } from '../shared/useNames';
import { contentsOf } from './contents';
import styles from './Export.module.css';
import type { ExportFormat, PictureChoice, Scope } from './exportFormat';
import { FormatRow } from './FormatRow';
import { PictureOptions } from './PictureOptions';
import { ScopeChoice } from './ScopeChoice';

/** Saves what is in sight, or everything, as a file. */
export function ExportDialog({ formats }: { readonly formats: readonly ExportFormat[] }) {
  const { t, index } = useNames();
  const isOpen = useApp((state) => state.dialog === 'export');
  const setDialog = useApp((state) => state.setDialog);
  const visible = useApp(selectVisible);
  const [scope, setScope] = useState<Scope>('visible');
  const [picture, setPicture] = useState<PictureChoice>({ scale: 2, legend: true });
  const [said, say] = useState('');
  const contents = useMemo(
    () => ({ visible: contentsOf(index, visible), all: contentsOf(index, null) }),
    [index, visible],
  );
  const groups = [...new Set(formats.map(({ group }) => group))];
  return (
    <Modal isOpen={isOpen} onClose={() => setDialog(null)} title={t('export.title')} closeLabel={t('command.close')}>
      <div className={styles.export}>
        <ScopeChoice scope={scope} contents={contents} onChange={setScope} />
        {groups.map((group) => (
          <section key={group} className={styles.part}>
            <h3 className={styles.heading}>{t(`export.group.${group}`)}</h3>
            <div>
              {group === 'pictures' && <PictureOptions choice={picture} onChange={setPicture} />}
              <ul className={styles.formats}>
                {formats
                  .filter((format) => format.group === group)
                  .map((format) => (
                    // What is said of one scope's file is not true of the other's.
                    <FormatRow
                      key={`${format.id} ${scope}`}
                      format={format}
                      scope={scope}
                      picture={picture}
                      say={say}
                    />
                  ))}
              </ul>
            </div>
          </section>
        ))}
        <Announcer text={said} />
      </div>
    </Modal>
  );
}
