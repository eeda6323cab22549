import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { EvidenceUse } from '../../domain/graph/graphIndex';
import menu from '../../ui/Menu.module.css';
import { EdgeSample } from '../shared/EdgeSample';
import { NodeSymbol } from '../shared/NodeSymbol';
import { useNames } from '../shared/useNames';
import styles from './Reader.module.css';

interface Props {
  readonly choices: readonly EvidenceUse[];
  /** The words that were pressed. */
  readonly anchor: HTMLElement;
  readonly onChoose: (use: EvidenceUse) => void;
  readonly onClose: () => void;
}

/** The focus goes to the first entry as soon as it is there. */
const focus = (entry: HTMLElement | null) => entry?.focus();

/** Where the same words carry several lines: which of them? */
export function ChoiceMenu({ choices, anchor, onChoose, onClose }: Props) {
  const { t } = useNames();
  const trigger = useRef(anchor);
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      onOpenChange={(open) => !open && onClose()}
      offset={4}
      className={menu.menu ?? ''}
    >
      <p className={styles.menuTitle}>{t('reader.choose')}</p>
      <Menu aria-label={t('reader.choose')} onClose={onClose}>
        {choices.map((use, at) => (
          <ChoiceItem key={use.owner.id} use={use} isFirst={at === 0} onChoose={onChoose} />
        ))}
      </Menu>
    </Popover>
  );
}

interface ItemProps {
  readonly use: EvidenceUse;
  readonly isFirst: boolean;
  readonly onChoose: Props['onChoose'];
}

function ChoiceItem({ use, isFirst, onChoose }: ItemProps) {
  const { t, index, sentence, text } = useNames();
  const { owner, evidence } = use;
  const edge = owner.kind === 'edge' ? index.edges.get(owner.id) : undefined;
  const node = owner.kind === 'node' ? index.nodes.get(owner.id) : undefined;
  const label = edge ? sentence(edge) : node ? text(node.label) : owner.id;
  return (
    <MenuItem
      ref={isFirst ? focus : null}
      id={owner.id}
      textValue={label}
      onAction={() => onChoose(use)}
      className={menu.item ?? ''}
    >
      {edge && <EdgeSample modality={evidence.modality} tone={edge.tone} length={42} />}
      {node && (
        <span className={styles.menuSign}>
          <NodeSymbol node={node} size={22} />
        </span>
      )}
      <span className={styles.menuWords}>{label}</span>
      <span className={styles.menuAside}>{t(`modality.${evidence.modality}`)}</span>
    </MenuItem>
  );
}
