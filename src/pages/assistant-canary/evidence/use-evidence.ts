import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { evidenceQuery } from '#queries/evidence.ts';
import { evidenceFor, type Evidence, type VersionEvidence } from '#wire/evidence.ts';

/** What is known of the versions of the assistant of this page. */
export function useEvidence() {
  return useQuery(evidenceQuery(useParams()['id'] ?? ''));
}

/** Main as the evidence knows it. */
export function mainOf(evidence: Evidence): VersionEvidence | null {
  return evidence.mainId === null ? null : evidenceFor(evidence, evidence.mainId);
}
