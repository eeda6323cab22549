import type { EntityNode, Evidence, Office } from '../../domain/model/schema';
import { useApp } from '../../state/hooks';
import { Button } from '../../ui/Button';
import { Quote } from '../../ui/Quote';
import { NodeLink } from '../shared/NodeLink';
import { useNames } from '../shared/useNames';
import styles from './Offices.module.css';
import { Section } from './Section';

/** The offices an entity holds, each with the words that give it. */
export function Offices({ entity }: { readonly entity: EntityNode }) {
  const { t } = useNames();
  if (entity.offices.length === 0) return null;
  return (
    <Section title={t('node.offices')}>
      <ul className={styles.offices}>
        {entity.offices.map((office) => (
          <li key={`${office.of} ${office.title.en}`}>
            <OfficeRow office={office} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OfficeRow({ office }: { readonly office: Office }) {
  const { text } = useNames();
  const [first] = office.evidence;
  return (
    <>
      <p>
        <span className={styles.title}>{text(office.title)}</span> · <NodeLink id={office.of} />
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
    <div className={styles.quote}>
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
