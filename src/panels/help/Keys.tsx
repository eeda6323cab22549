import { Fragment, useState } from 'react';
import { Announcer } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { useNames } from '../shared/useNames';
import { KeyRow } from './KeyRow';
import styles from './Keys.module.css';
import type { KeyEditing } from './shortcuts';

/** Every shortcut by groups, and how to give a command another key. */
export function Keys({ editing }: { readonly editing: KeyEditing }) {
  const { t } = useNames();
  const [isEditing, setEditing] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <div className={styles.actions}>
        <Button
          onPress={() => {
            setEditing(!isEditing);
            setSaid('');
          }}
        >
          {isEditing ? t('help.changeKeysDone') : t('help.changeKeys')}
        </Button>
        {isEditing && (
          <Button
            look="plain"
            onPress={() => {
              editing.resetAll();
              setSaid(t('help.keysRestored'));
            }}
          >
            {t('help.resetKeys')}
          </Button>
        )}
        <p className={styles.said} aria-hidden="true">
          {said}
        </p>
        <Announcer text={said} />
      </div>
      <div className={styles.groups}>
        {editing.groups.map(({ title, shortcuts }) => (
          <section key={title}>
            <h4 className={styles.title}>{title}</h4>
            <dl className={styles.keys}>
              {shortcuts
                .filter(({ shown }) => isEditing || shown !== null)
                .map((shortcut) => (
                  <Fragment key={shortcut.id}>
                    <KeyRow
                      shortcut={shortcut}
                      isEditing={isEditing}
                      assign={(key, swap) => editing.assign(shortcut.id, key, swap)}
                      reset={() => editing.reset(shortcut.id)}
                      say={setSaid}
                    />
                  </Fragment>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
