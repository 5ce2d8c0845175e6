import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useObjectEditor } from '#forms/use-object-editor.ts';
import { paths } from '#lib/paths.ts';
import { createMcpServerWrite, saveMcpServerWrite } from '#queries/mcp-servers.ts';
import type { McpServer } from '#wire/mcp-server.ts';
import { BLANK, changesOf, faultsOf, fromWire, refusalsOf, toWire } from './values.ts';

const FORM = { fromWire, toWire, changesOf, faultsOf, refusalsOf, atOnce: () => false };

/** An MCP server while it is edited; `opened` is null while it is being made. */
export function useEditor(opened: McpServer | null) {
  const navigate = useNavigate();
  const create = useMutation(createMcpServerWrite());
  const save = useMutation(saveMcpServerWrite(opened?.id ?? ''));
  const onMade = (made: McpServer) => void navigate(paths.mcpServer(made.id), { replace: true });
  return useObjectEditor({ opened, start: opened === null ? BLANK : fromWire(opened), form: FORM, create, save, onMade });
}
