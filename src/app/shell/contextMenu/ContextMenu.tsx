import { useTranslation } from 'react-i18next';
import { useNames } from '../../../panels/shared/useNames';
import { useApp } from '../../../state/hooks';
import { selectChosen, selectChosenNodes } from '../../../state/selectors';
import { Button } from '../../../ui/Button';
import { MenuButton } from '../../../ui/MenuButton';
import { PointMenu } from '../../../ui/PointMenu';
import { type CommandId, commandById } from '../../commands/commands';
import type { MenuPlace } from '../../commands/types';
import { useMenuEntries } from './useMenuEntries';

/** A menu that was asked for on the graph: what of, and where, CSS pixels of the window. */
export interface MenuRequest {
  readonly of: MenuPlace;
  readonly at: { readonly x: number; readonly y: number };
  /** Asked for by a key, so that the focus should stand on the first entry. */
  readonly byKey: boolean;
}

interface Props {
  readonly run: (id: CommandId) => void;
  /** Whether single keys act. */
  readonly keysOn: boolean;
}

/** What can be done with what was clicked with the second button, or held. */
export function ContextMenu({
  request: { of, at, byKey },
  run,
  keysOn,
  onClose,
}: Props & { readonly request: MenuRequest; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const entries = useMenuEntries(of, keysOn);
  const chosen = useChosenInWords();
  const label = of === 'selection' && chosen !== '' ? chosen : t('menu.background');
  return (
    <PointMenu
      at={at}
      label={label}
      title={of === 'selection'}
      byKey={byKey}
      entries={entries}
      onChoose={run}
      onClose={onClose}
    />
  );
}

/** The same on a button, for whoever has one way of pressing only. */
export function MoreMenu({ of, run, keysOn }: Props & { readonly of: MenuPlace }) {
  const { t } = useTranslation();
  const entries = useMenuEntries(of, keysOn);
  return <MenuButton icon="more" label={t(`menu.${of}`)} entries={entries} onChoose={run} />;
}

/** What is most wanted of several chosen, in words. */
const ACTIONS = ['path', 'hops1', 'hide'] as const satisfies readonly CommandId[];

/** The same commands as buttons, for several things that are chosen. */
export function ChosenActions({ run }: Pick<Props, 'run'>) {
  const { t } = useTranslation();
  const areTwo = useApp((state) => selectChosenNodes(state).length === 2);
  const offered = useApp((state) => ACTIONS.filter((id) => commandById(id).when(state)).join(' '));
  return ACTIONS.filter((id) => offered.split(' ').includes(id) && (id !== 'path' || areTwo)).map((id) => (
    <Button key={id} onPress={() => run(id)}>
      {t(`command.${id}`)}
    </Button>
  ));
}

/** The name or proposition of what is chosen; of several how many. */
function useChosenInWords(): string {
  const { t, index, name, sentence } = useNames();
  const chosen = useApp(selectChosen);
  const [first, ...more] = chosen;
  if (first === undefined) return '';
  if (more.length > 0) return t('chosen.count', { count: chosen.length });
  const meant = index.selectable.get(first);
  const edge = meant?.kind === 'edge' ? index.edges.get(meant.id) : undefined;
  return edge ? sentence(edge) : meant?.kind === 'node' ? name(meant.id) : '';
}
