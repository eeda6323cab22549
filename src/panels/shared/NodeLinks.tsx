import type { NodeId } from '../../domain/model/ids';
import { listSeparator } from '../../i18n/locale';
import { NodeLink } from './NodeLink';
import { useNames } from './useNames';

/** Several names in a row, each leading to its node. */
export function NodeLinks({ ids }: { readonly ids: readonly NodeId[] }) {
  const { language } = useNames();
  return ids.map((id, at) => (
    <span key={id}>
      {listSeparator(at, ids.length, language)}
      <NodeLink id={id} />
    </span>
  ));
}
