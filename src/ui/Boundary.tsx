import { Component, type ReactNode } from 'react';
import { forgetFailed } from './loadable.ts';

interface BoundaryProps {
  /** Another value has what failed tried again. */
  tryAgainOn: unknown;
  /** Shown instead of what failed; nothing by itself. */
  renderFailure?: (error: unknown, tryAgain: () => void) => ReactNode;
  onFailure?: () => void;
  children: ReactNode;
}

interface BoundaryState {
  /** What `tryAgainOn` was when it was last tried. */
  triedOn: unknown;
  failure: { error: unknown } | null;
}

/** Keeps a failure below it, be it that code could not be loaded, from all that is around it. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { triedOn: this.props.tryAgainOn, failure: null };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps(
    { tryAgainOn }: BoundaryProps,
    { triedOn }: BoundaryState,
  ): BoundaryState | null {
    return tryAgainOn === triedOn ? null : { triedOn: tryAgainOn, failure: null };
  }

  override componentDidCatch(): void {
    forgetFailed();
    this.props.onFailure?.();
  }

  readonly #tryAgain = () => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    const { renderFailure, children } = this.props;
    return failure ? renderFailure?.(failure.error, this.#tryAgain) : children;
  }
}
