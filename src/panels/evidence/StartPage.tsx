import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { GraphIndex } from '../../domain/graph';
import type { GraphEdge, GraphNode } from '../../domain/schema';
import { EDGE_TYPES } from '../../domain/vocabulary';
import { useApp } from '../../state/hooks';
import { GraphSign } from '../GraphSign';
import { useNames } from '../useNames';
import { ArticleRow } from './ArticleRow';
import { EdgeRow } from './EdgeRow';
import styles from './EvidencePanel.module.css';
import { PanelHead } from './PanelHead';
import rows from './Rows.module.css';

const SHOWN = 4;

/** Nothing is selected: what this is in a line, and the weightiest things to begin with. */
export function StartPage() {
  const { t, index } = useNames();
  const disputed = weightiest(index, (edge) => edge.modality === 'disputed');
  const strong = weightiest(index, (edge) => edge.modality !== 'disputed');
  const countries = index.document.nodes.filter((node) => node.type === 'country');
  countries.sort((a, b) => (index.weightOf.get(b.id) ?? 0) - (index.weightOf.get(a.id) ?? 0));
  return (
    <>
      <PanelHead>
        <h2 className={styles.startTitle}>{t('start.title')}</h2>
      </PanelHead>
      <p className={styles.lead}>{t('start.lead')}</p>
      <Part title={t('start.disputed')} shown={disputed.length > 0}>
        <ul>
          {disputed.map((edge) => (
            <li key={edge.id}>
              <EdgeRow edge={edge} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('start.strong')} shown={strong.length > 0}>
        <ul>
          {strong.map((edge) => (
            <li key={edge.id}>
              <EdgeRow edge={edge} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('start.countries')} shown={countries.length > 0}>
        <ul className={rows.chips}>
          {countries.map((country) => (
            <li key={country.id}>
              <CountryChip country={country} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('start.articles')} shown>
        <ul>
          {index.document.articles.map((article) => (
            <li key={article.id}>
              <ArticleRow article={article} />
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

/** Relations between actors with the most independent sources, then the most evidence. */
function weightiest(index: GraphIndex, wanted: (edge: GraphEdge) => boolean): GraphEdge[] {
  const sources = (edge: GraphEdge) => index.sourcesOf.get(edge.id) ?? 1;
  return index.document.edges
    .filter((edge) => EDGE_TYPES[edge.type].family === 'relation' && wanted(edge))
    .sort((a, b) => sources(b) - sources(a) || b.evidence.length - a.evidence.length || a.id.localeCompare(b.id, 'en'))
    .slice(0, SHOWN);
}

function Part({
  title,
  shown,
  children,
}: {
  readonly title: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}) {
  if (!shown) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function CountryChip({ country }: { readonly country: GraphNode }) {
  const { name } = useNames();
  const select = useApp((state) => state.select);
  return (
    <Button className={rows.chip ?? ''} onPress={() => select({ kind: 'node', id: country.id })}>
      <GraphSign node={country} size={20} />
      {name(country.id)}
    </Button>
  );
}
