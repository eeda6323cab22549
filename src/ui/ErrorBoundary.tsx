import { Component, type ReactNode } from 'react';
import { PanelFailure } from './PanelFailure';

interface Props {
  readonly children: ReactNode;
  /** A change of any of these tries again by itself: another selection may well be shown. */
  readonly resetOn?: unknown;
}

interface State {
  readonly error: Error | null;
  readonly resetOn: unknown;
}

/** A crash below stays below: the rest of the page goes on, and the part can be tried again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetOn: this.props.resetOn };

  static getDerivedStateFromError(thrown: unknown): Partial<State> {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return Object.is(props.resetOn, state.resetOn) ? null : { error: null, resetOn: props.resetOn };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <PanelFailure error={error} onRetry={() => this.setState({ error: null })} /> : this.props.children;
  }
}
