import type { NodeType } from '../../domain/model/vocabulary';
import { drawNodeMark } from '../../graph/marks/nodeMark';
import { drawTerritorySample, nodeSample } from '../../graph/marks/samples';
import { useFlag } from '../../ui/useFlag';
import { MarkSvg } from './MarkSvg';

interface Props {
  readonly type: NodeType;
  /** Whose flag it shows: on a country's disc, as a badge on the others. ISO 3166-1 alpha-2, lower case. */
  readonly iso?: string | undefined;
  readonly named?: boolean;
  /** Whether it carries the words being read. */
  readonly marked?: boolean;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** A node as the map draws it. Decoration: the word stands beside it. It does not mirror. */
export function NodeTypeSymbol({ type, iso, named = true, marked = false, size = 24 }: Props) {
  const flag = useFlag(iso);
  const { style, reach } = nodeSample(type, iso ?? null, named, marked ? 'marked' : 'rest');
  return (
    <MarkSvg
      primitives={drawNodeMark(style, flag !== undefined)}
      width={size}
      height={size}
      viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
      flag={flag}
    />
  );
}

const TERRITORY = drawTerritorySample({ x: 0, y: 0 });

/** The land around a country with its officials and bodies, for the legend. */
export function TerritorySymbol({ size = 24 }: { readonly size?: number }) {
  return <MarkSvg primitives={TERRITORY} width={size} height={size} viewBox="-15 -15 30 30" />;
}
