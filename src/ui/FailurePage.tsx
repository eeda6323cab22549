import { useTranslation } from 'react-i18next';
import { Bidi } from './Bidi';
import { Button } from './Button';
import styles from './FailurePage.module.css';

type FailureKind = 'missing' | 'network' | 'syntax' | 'version' | 'schema' | 'reference' | 'unknown';

interface FailureIssue {
  /** Where in the file: `nodes[3].label.ar`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

interface Props {
  readonly kind: FailureKind;
  readonly issues: readonly FailureIssue[];
  readonly retry: () => void;
}

/** More would bury the first ones. */
const SHOWN = 50;

/** In place of the whole page: what happened, where, and what can be done. */
export function FailurePage({ kind, issues, retry }: Props) {
  const { t } = useTranslation();
  const rest = issues.length - SHOWN;
  return (
    <main className={styles.page}>
      <div role="alert">
        <h1 className={styles.title}>{t('failure.title')}</h1>
        <p className={styles.lead}>{t(`failure.${kind}`)}</p>
      </div>
      <h2 className={styles.heading}>{t('failure.what')}</h2>
      <p>{t(REMEDY[kind])}</p>
      <p className={styles.action}>
        <Button look="primary" focusTarget="pageStart" onPress={retry}>
          {t('failure.retry')}
        </Button>
      </p>
      {issues.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('failure.issues', { count: issues.length })}</h2>
          <IssueTable issues={issues.slice(0, SHOWN)} />
          {rest > 0 && <p className={styles.rest}>{t('failure.moreIssues', { count: rest })}</p>}
        </>
      )}
    </main>
  );
}

const REMEDY = {
  missing: 'failure.doMissing',
  network: 'failure.doNetwork',
  syntax: 'failure.doSyntax',
  version: 'failure.doVersion',
  schema: 'failure.doSchema',
  reference: 'failure.doReference',
  unknown: 'failure.doUnknown',
} as const satisfies Record<FailureKind, string>;

function IssueTable({ issues }: { readonly issues: readonly FailureIssue[] }) {
  const { t } = useTranslation();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('failure.place')}</th>
            <th scope="col">{t('failure.finding')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ path, message }) => (
            <tr key={`${path} ${message}`}>
              <th scope="row">
                {path === '' ? (
                  t('failure.root')
                ) : (
                  <code dir="ltr" lang="en" className={styles.code}>
                    {path}
                  </code>
                )}
              </th>
              <td>
                <Bidi lang="en">{message}</Bidi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
