import type { GraphIndex } from '../domain/graph/graphIndex';
import type { Briefing, Rect } from '../domain/model/briefing';
import type { EdgeId, NodeId } from '../domain/model/ids';
import type { Language } from '../domain/model/language';
import type { Presentation, View } from './view';

export type Theme = 'light' | 'dark' | 'projector';
export type Dialog = 'help' | 'about' | 'path' | 'export' | 'briefings' | 'linkedBriefing';
/** `scenes`, where a briefing is made, stands in the legend's place. */
export type Panel = 'legend' | 'evidence' | 'time' | 'scenes';

/** What the application knows at a moment, without the actions that change it. */
export interface AppData {
  /** The document being shown. It never changes without a reload or an opened file. */
  readonly index: GraphIndex;
  readonly view: View;
  readonly language: Language;
  readonly theme: Theme;
  /** Panels that can be put away. */
  readonly panels: Readonly<Record<Panel, boolean>>;
  /** What of the graph is to be seen; null is the first sight. In the link, not in undo: a map keeps its place. */
  readonly camera: Rect | null;
  readonly dialog: Dialog | null;
  /** Briefings made on this device; changes to them can be taken back. */
  readonly own: readonly Briefing[];
  /** Null while nobody is being briefed. In the link, not in undo. */
  readonly presentation: Presentation | null;
  /** Ids that a link named and this graph does not have, until the person has been told. */
  readonly gone: readonly string[];
  /** Under the pointer or the keyboard's focus: a preview, neither in the link nor in undo. */
  readonly hover: NodeId | EdgeId | null;
}

/** A change of the state, given at once or worked out from the state as it is; what it leaves out stays. */
type Change = Partial<AppData> | ((data: AppData) => Partial<AppData>);

/** Makes a change of the state; whoever subscribes is told once. */
export type SetData = (change: Change) => void;
