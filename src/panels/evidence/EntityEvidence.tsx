import type { EntityNode } from '../../domain/model/schema';
import { Bidi } from '../../ui/Bidi';
import { Fold } from '../../ui/Fold';
import { NodeLink } from '../shared/NodeLink';
import { NodeSymbol } from '../shared/NodeSymbol';
import { Note, Remark } from '../shared/Note';
import { useNames } from '../shared/useNames';
import { ArticleRow } from './ArticleRow';
import { EdgeRow } from './EdgeRow';
import { articlesOf, statementsAbout, type TieGroup, tiesOf } from './entityTies';
import { Offices } from './Offices';
import { PanelHead, PanelTitle } from './PanelHead';
import styles from './Particulars.module.css';
import { Section } from './Section';
import { StatementRow } from './StatementRow';

/** Who or what an entity is, and all that leads on from it. */
export function EntityEvidence({ entity }: { readonly entity: EntityNode }) {
  const { t, text } = useNames();
  return (
    <>
      <PanelHead>
        <NodeSymbol node={entity} size={36} />
        <span>{t(`nodeType.${entity.type}`)}</span>
      </PanelHead>
      <PanelTitle>{text(entity.label)}</PanelTitle>
      {!entity.named && <p className={styles.quiet}>{t('node.unnamed')}</p>}
      <Offices entity={entity} />
      <Particulars entity={entity} />
      {entity.note && <Note note={entity.note} />}
      {entity.description && <Remark name={t('node.background')}>{text(entity.description)}</Remark>}
      <Statements entity={entity} />
      <Ties entity={entity} />
      <Articles entity={entity} />
    </>
  );
}

function Particulars({ entity }: { readonly entity: EntityNode }) {
  const { t, text, date } = useNames();
  const aliases = entity.aliases.ar.filter((alias) => alias !== entity.label.ar);
  if (entity.affiliation === undefined && entity.date === undefined && !entity.place && aliases.length === 0)
    return null;
  return (
    <dl className={styles.list}>
      {entity.affiliation !== undefined && (
        <div>
          <dt>{t('node.affiliation')}</dt>
          <dd>
            <NodeLink id={entity.affiliation} />
          </dd>
        </div>
      )}
      {entity.date !== undefined && (
        <div>
          <dt>{t('node.date')}</dt>
          <dd>{date(entity.date)}</dd>
        </div>
      )}
      {entity.place && (
        <div>
          <dt>{t('node.place')}</dt>
          <dd>{text(entity.place)}</dd>
        </div>
      )}
      {aliases.length > 0 && (
        <div>
          <dt>{t('node.aliases')}</dt>
          <dd>
            <Bidi lang="ar">{aliases.join('، ')}</Bidi>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Statements({ entity }: { readonly entity: EntityNode }) {
  const { t, index, number } = useNames();
  const own = index.statementsOf.get(entity.id) ?? [];
  const about = statementsAbout(index, entity.id);
  return (
    <>
      {own.length > 0 && (
        <Section>
          <Fold title={t('node.statements')} count={number(own.length)} level={3} open>
            <ul>
              {own.map((statement) => (
                <li key={statement.id}>
                  <StatementRow statement={statement} />
                </li>
              ))}
            </ul>
          </Fold>
        </Section>
      )}
      {about.length > 0 && (
        <Section>
          <Fold title={t('node.about')} count={number(about.length)} level={3}>
            <ul>
              {about.map((statement) => (
                <li key={statement.id}>
                  <StatementRow statement={statement} withSpeaker />
                </li>
              ))}
            </ul>
          </Fold>
        </Section>
      )}
    </>
  );
}

function Ties({ entity }: { readonly entity: EntityNode }) {
  const { t, index } = useNames();
  const groups = tiesOf(index, entity.id);
  return (
    <Section title={t('node.ties')}>
      {groups.length === 0 ? (
        <p className={styles.quiet}>{t('node.noTies')}</p>
      ) : (
        groups.map((group) => <Group key={group.type} group={group} />)
      )}
    </Section>
  );
}

/** Past this many lines of a kind a group opens folded. */
const FOLDED = 6;

function Group({ group }: { readonly group: TieGroup }) {
  const { t, number } = useNames();
  return (
    <Fold
      title={t(`edgeType.${group.type}.label`)}
      count={number(group.edges.length)}
      open={group.edges.length <= FOLDED}
    >
      <ul>
        {group.edges.map((edge) => (
          <li key={edge.id}>
            <EdgeRow edge={edge} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Articles({ entity }: { readonly entity: EntityNode }) {
  const { t, index } = useNames();
  const found = articlesOf(index, entity.id);
  if (found.length === 0) return null;
  return (
    <Section title={t('node.articles')}>
      <ul>
        {found.map(({ article, mentions }) => (
          <li key={article.id}>
            <ArticleRow article={article} mentions={mentions} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
