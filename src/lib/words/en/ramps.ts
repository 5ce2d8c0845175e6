export const ramps = {
  started: 'The ramp runs. It goes on while this server runs.',
  startFailed: 'The ramp was not started.',
  actFailed: 'The ramp is as it was.',
  did_pause: 'The ramp is paused. The split stays as it is.',
  did_resume: 'The ramp goes on.',
  did_step: 'The ramp took its next step. Callers hear it from the next call.',
  did_abort: 'The ramp is aborted. Nobody hears this version from the next call.',
  did_stop: 'The ramp stopped, and the split stays as it is.',
  unclear: 'No clear answer came back. The ramp looks again by itself.',
} as const;
