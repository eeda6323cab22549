import type { Position } from '../../domain/model/schema';
import type { Box } from '../geometry/box';
import type { Curve } from '../geometry/curve';
import type { Camera } from '../geometry/viewTransform';
import { curveToScreen, toScreen } from '../geometry/viewTransform';
import type { PlacedLabel } from '../labels/placement';
import type { Scene, SceneEdge } from '../scene/scene';
import { clearestPoint } from './clearestPoint';

/** A drawn scene, for those who ask where on the element something is. */
interface DrawnScene {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly free: Box;
  readonly curveOf: (edge: SceneEdge) => Curve | null;
}

/** The middle of a node, or null where it is not drawn. */
export function locateNode({ scene, camera }: Pick<DrawnScene, 'scene' | 'camera'>, id: string): Position | null {
  const node = scene.nodes.find((one) => one.id === id);
  return node ? toScreen(node.position, camera) : null;
}

/** The labels with their places on the window. @param rim of the element, CSS pixels of the window */
export function locateLabels(
  labels: readonly PlacedLabel[],
  rim: { readonly left: number; readonly top: number },
): LabelBox[] {
  return labels.map(({ id, lines, box }) => ({
    id,
    text: lines.join(' '),
    x: rim.left + box.left,
    y: rim.top + box.top,
    width: box.right - box.left,
    height: box.bottom - box.top,
  }));
}

/** A place on a line where a pointer is surest to hit it; null where it is not drawn. */
export function locateEdge({ scene, camera, free, curveOf }: DrawnScene, id: string): Position | null {
  const course = (edge: SceneEdge) => {
    const curve = curveOf(edge);
    return curve ? [curveToScreen(curve, camera)] : [];
  };
  const own = scene.edges.find((edge) => edge.id === id);
  const [curve] = own ? course(own) : [];
  if (!curve) return null;
  const others = scene.edges.filter((edge) => edge.id !== id).flatMap(course);
  const discs = scene.nodes.map((node) => ({
    ...toScreen(node.position, camera),
    radius: node.radius * camera.zoom,
  }));
  return clearestPoint(curve, others, discs, free);
}

/** A label as it is drawn. */
export interface LabelBox {
  readonly id: string;
  readonly text: string;
  /** Upper left corner, CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
