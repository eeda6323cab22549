import type { Evidence, EntityNode, Office } from '../../domain/schema';
import { useApp } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { Quote } from '../../ui/Quote';
import { NodeLink } from '../NodeLink';
import { useNames } from '../useNames';
import styles from './EvidencePanel.module.css';

/** The offices an entity holds, each with the words that give it. */
export function Offices({ entity }: { readonly entity: EntityNode }) {
  const { t } = useNames();
  if (entity.offices.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{t('node.offices')}</h3>
      <ul className={styles.offices}>
        {entity.offices.map((office) => (
          <li key={`${office.of} ${office.title.en}`}>
            <OfficeRow office={office} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfficeRow({ office }: { readonly office: Office }) {
  const { text } = useNames();
  const [first] = office.evidence;
  return (
    <>
      <p>
        <span className={styles.officeTitle}>{text(office.title)}</span> · <NodeLink id={office.of} />
      </p>
      {first && <OfficeQuote evidence={first} />}
    </>
  );
}

function OfficeQuote({ evidence }: { readonly evidence: Evidence }) {
  const { t, index } = useNames();
  const openReader = useApp((state) => state.openReader);
  const { article, start, end } = evidence;
  const words = index.articles.get(article)?.text.slice(start, end) ?? '';
  return (
    <div className={styles.officeQuote}>
      <Quote
        words={words}
        translation={evidence.translation}
        translationNote={t('evidence.ourTranslation')}
        size="small"
        marked={false}
      />
      <Button look="plain" onPress={() => openReader({ article, span: { start, end } })}>
        {t('evidence.read')}
      </Button>
    </div>
  );
}
