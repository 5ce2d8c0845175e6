import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import type { Point } from '#lib/graph-layout.ts';
import type { DrawnEdge, DrawnFlow, DrawnNode } from '#wire/flow-layout.ts';
import type { FlowDraft } from '#wire/flow-problems.ts';
import { whenOf } from './steps.ts';

/** In the units of the drawing, which are pixels until it is made to fit. */
export const SIZES = { width: 176, height: 48, gapX: 56, gapY: 64 } as const;
const MARGIN = 16;

type Props = {
  flow: FlowDraft;
  drawn: DrawnFlow;
  /** Whether the whole drawing is made to fit into the box. */
  fits: boolean;
  selected: number | undefined;
  /** The gravest thing said of a step or a connection. */
  markOf: (list: 'nodes' | 'edges', at: number) => 'error' | 'warning' | undefined;
  onSelect: (list: 'nodes' | 'edges', at: number) => void;
};

/** A flow as a drawing. The list beside it says the same in words, and does with the keyboard what a click does here. */
export function FlowGraph({ flow, drawn, fits, selected, markOf, onSelect }: Props) {
  const arrow = useId();
  const [width, height] = [drawn.width + 2 * MARGIN, drawn.height + 2 * MARGIN];
  return (
    <div role="region" aria-label={t('texts.flowDrawing')} tabIndex={0} className="max-h-[480px] min-w-0 overflow-auto bg-sunken">
      <svg
        role="img"
        aria-label={t('texts.flowDrawn', { nodes: flow.nodes.length, edges: flow.edges?.length ?? 0 })}
        viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`}
        width={fits ? '100%' : width}
        height={fits ? undefined : height}
        className={`mx-auto block ${fits ? 'max-h-[464px]' : ''}`}
      >
        <defs>
          {(['plain', 'error', 'warning'] as const).map((look) => (
            <marker key={look} id={`${arrow}${look}`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path d="M0 0 8 4 0 8z" className={FILL[look]} />
            </marker>
          ))}
        </defs>
        {drawn.edges.map((edge) => (
          <Edge key={edge.key} edge={edge} when={whenAt(flow, edge.at)} mark={markOf('edges', edge.at)} arrow={arrow} />
        ))}
        {drawn.nodes.map((node) => {
          const list = node.kind === 'assistant' ? 'edges' : 'nodes';
          return (
            <Node
              key={node.key}
              node={node}
              mark={markOf(list, node.at)}
              isSelected={list === 'nodes' && selected === node.at}
              onSelect={() => onSelect(list, node.at)}
            />
          );
        })}
      </svg>
    </div>
  );
}

const FILL = { plain: 'fill-ink-3', error: 'fill-fail', warning: 'fill-error' } as const;
const STROKE = { plain: 'stroke-line-field', error: 'stroke-fail', warning: 'stroke-error' } as const;

function whenAt(flow: FlowDraft, at: number): string {
  const edge = flow.edges?.[at];
  return edge === undefined ? '' : whenOf(edge);
}

function Edge({ edge, when, mark, arrow }: { edge: DrawnEdge; when: string; mark: 'error' | 'warning' | undefined; arrow: string }) {
  if (edge.points.length < 2) return null;
  const look = mark ?? 'plain';
  const { x, y } = middleOf(edge.points);
  return (
    <g>
      <title>{when}</title>
      <path
        d={edge.points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join('')}
        markerEnd={`url(#${arrow}${look})`}
        className={`fill-none ${STROKE[look]}`}
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
      <text x={x} y={y} textAnchor="middle" className="fill-ink-2 stroke-sunken text-[11px]" strokeWidth={4} paintOrder="stroke">
        {cut(when, 26)}
      </text>
    </g>
  );
}

function middleOf(points: readonly Point[]): Point {
  const at = Math.floor((points.length - 1) / 2);
  const [from, to] = [points[at] ?? { x: 0, y: 0 }, points[at + 1] ?? { x: 0, y: 0 }];
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 };
}

type NodeProps = { node: DrawnNode; mark: 'error' | 'warning' | undefined; isSelected: boolean; onSelect: () => void };

function Node({ node, mark, isSelected, onSelect }: NodeProps) {
  const frame = isSelected ? 'stroke-accent' : STROKE[mark ?? 'plain'];
  return (
    // The list beside the drawing is what a keyboard reaches; this is its short cut for a mouse.
    <g transform={`translate(${node.x} ${node.y})`} onClick={onSelect} className="cursor-pointer">
      <title>{node.label}</title>
      <rect
        width={SIZES.width}
        height={SIZES.height}
        rx={node.kind === 'assistant' ? 24 : 8}
        strokeWidth={isSelected || mark !== undefined ? 2 : 1}
        strokeDasharray={mark === 'warning' ? '5 3' : undefined}
        className={`fill-surface ${frame}`}
      />
      {node.isStart && <rect x={0} y={8} width={4} height={SIZES.height - 16} rx={2} className="fill-accent-fill" />}
      <text x={14} y={20} className="fill-ink text-[13px] font-semibold">
        {cut(node.label, 21)}
      </text>
      <text x={14} y={37} className="fill-ink-3 text-[11px]">
        {node.isStart ? `${t('texts.flowStart')} · ${t(`texts.flow${node.kind}`)}` : t(`texts.flow${node.kind}`)}
      </text>
    </g>
  );
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}
