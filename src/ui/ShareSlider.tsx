import { useRef, type CSSProperties } from 'react';
import { readsRightToLeft, sliderStep, type SliderStep } from '#lib/slider-keys.ts';
import type { Mark } from '#lib/version-marks.ts';
import './share-slider.css';
import { versionClass } from './Version.tsx';

type Props = {
  label: string;
  says: string;
  percent: number;
  mark: Mark | null;
  /** The pointer holds it at this percent. */
  onSlide: (percent: number) => void;
  onDrop: () => void;
  onStep: (step: SliderStep) => void;
};

/** The browser's own slider over 0 to 100 percent, filled in a version's colour. */
export function ShareSlider({ label, says, percent, mark, onSlide, onDrop, onStep }: Props) {
  const held = useRef(false);
  const drop = () => {
    if (!held.current) return;
    held.current = false;
    onDrop();
  };
  const fill: CSSProperties & { '--at': number } = { '--at': percent / 100 };
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={says}
      min={0}
      max={100}
      step="any"
      value={percent}
      style={fill}
      className={`share-slider ${mark === null ? '' : versionClass(mark)}`}
      onPointerDown={() => {
        held.current = true;
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
      onBlur={drop}
      onChange={(event) => {
        onSlide(event.target.valueAsNumber);
        // Assistive tools set the value without a pointer: there is nothing to wait for.
        if (!held.current) onDrop();
      }}
      onKeyDown={(event) => {
        const step = sliderStep(event, readsRightToLeft(event.currentTarget));
        if (step === null) return;
        event.preventDefault();
        onStep(step);
      }}
    />
  );
}
