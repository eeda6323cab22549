import type { ReactNode } from 'react';
import type { EvidenceView } from '../../domain/graph/evidence';
import { Icon } from '../../ui/Icon';
import { NodeLink } from './NodeLink';
import { NodeLinks } from './NodeLinks';
import { NodeSymbol } from './NodeSymbol';
import { useNames } from './useNames';
import styles from './Voice.module.css';

/** Who speaks, in what office, through whom, and where it was published. */
export function Voice({ view }: { readonly view: EvidenceView }) {
  const { t, index } = useNames();
  const { speakers, outlet } = view.chain;
  const speaker = speakers[0] === undefined ? undefined : index.nodes.get(speakers[0]);
  return (
    <div className={styles.voice}>
      {speaker ? (
        <NodeSymbol node={speaker} size={36} />
      ) : (
        <span className={styles.ownVoice}>
          <Icon name="article" size={22} />
        </span>
      )}
      <div>
        <p className={styles.speaker}>{speaker ? <NodeLinks ids={speakers} /> : t('evidence.own')}</p>
        <p className={styles.chain}>
          <Office view={view} />
          {speaker && (
            <Link>
              <Via view={view} />
            </Link>
          )}
          <Link>{outlet === null ? t('evidence.outletUnnamed') : <NodeLink id={outlet} />}</Link>
        </p>
      </div>
    </div>
  );
}

/** One link of the chain; the stylesheet sets a point between two. */
function Link({ children }: { readonly children: ReactNode }) {
  return <span className={styles.link}>{children}</span>;
}

function Office({ view }: { readonly view: EvidenceView }) {
  const { index, text } = useNames();
  const [only, ...more] = view.chain.speakers;
  const speaker = only === undefined || more.length > 0 ? undefined : index.nodes.get(only);
  const office = speaker && speaker.type !== 'statement' ? speaker.offices[0] : undefined;
  return office ? <Link>{text(office.title)}</Link> : null;
}

function Via({ view }: { readonly view: EvidenceView }) {
  const { t, names } = useNames();
  const { via } = view.chain;
  return via.length === 0 ? t('evidence.noVia') : t('evidence.via', { names: names(via, 'preposition') });
}
