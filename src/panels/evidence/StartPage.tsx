import { Button } from 'react-aria-components';
import type { GraphIndex } from '../../domain/graph/graphIndex';
import type { GraphEdge, GraphNode } from '../../domain/model/schema';
import { EDGE_TYPES } from '../../domain/model/vocabulary';
import { useApp } from '../../state/hooks';
import { useFocusTarget } from '../../ui/focusTargets';
import { leadsTo } from '../shared/leadsTo';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import { ArticleRow } from './ArticleRow';
import { EdgeRow } from './EdgeRow';
import { PanelHead } from './PanelHead';
import rows from './Rows.module.css';
import { Section } from './Section';
import styles from './StartPage.module.css';

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
        <h2 ref={useFocusTarget('evidenceTitle')} className={styles.title} tabIndex={-1}>
          {t('start.title')}
        </h2>
      </PanelHead>
      <p className={styles.lead}>{t('start.lead')}</p>
      {disputed.length > 0 && (
        <Section title={t('start.disputed')}>
          <ul>
            {disputed.map((edge) => (
              <li key={edge.id}>
                <EdgeRow edge={edge} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {strong.length > 0 && (
        <Section title={t('start.strong')}>
          <ul>
            {strong.map((edge) => (
              <li key={edge.id}>
                <EdgeRow edge={edge} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {countries.length > 0 && (
        <Section title={t('start.countries')}>
          <ul className={rows.chips}>
            {countries.map((country) => (
              <li key={country.id}>
                <CountryChip country={country} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('start.articles')}>
        <ul>
          {index.document.articles.map((article) => (
            <li key={article.id}>
              <ArticleRow article={article} />
            </li>
          ))}
        </ul>
      </Section>
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

function CountryChip({ country }: { readonly country: GraphNode }) {
  const { name } = useNames();
  const select = useApp((state) => state.select);
  return (
    <Button
      className={rows.chip ?? ''}
      {...leadsTo({ kind: 'node', id: country.id })}
      onPress={() => select({ kind: 'node', id: country.id })}
    >
      <NodeSymbol node={country} size={20} />
      {name(country.id)}
    </Button>
  );
}
