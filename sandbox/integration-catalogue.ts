/** One integration that an account can connect; its status is the account's own. */
export type CatalogueEntry = {
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly logo_url: string;
  readonly available_tools: readonly string[];
};

function entry(name: string, displayName: string, description: string, tools: readonly string[]): CatalogueEntry {
  return {
    id: name,
    name,
    display_name: displayName,
    description,
    // A reserved name that resolves nowhere: the sandbox sends nobody to a third party.
    logo_url: `https://logos.invalid/${name}.svg`,
    available_tools: tools,
  };
}

/** What can be connected; simulated, like everything that answers behind it. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  entry('salesforce', 'Salesforce', 'Look up and update contacts, leads and cases in Salesforce.', [
    'find_contact',
    'create_contact',
    'update_contact',
    'create_lead',
    'create_case',
    'update_case',
    'log_call',
  ]),
  entry('servicenow', 'ServiceNow', 'Open and follow incidents and requests in ServiceNow.', [
    'create_incident',
    'get_incident',
    'update_incident',
    'list_incidents',
    'create_request',
    'search_knowledge',
  ]),
  entry('jira', 'Jira', 'Create and look up issues in Jira.', ['create_issue', 'get_issue', 'search_issues', 'add_comment', 'transition_issue']),
  entry('hubspot', 'HubSpot', 'Work with contacts, deals and tickets in HubSpot.', [
    'find_contact',
    'create_contact',
    'update_contact',
    'create_deal',
    'create_ticket',
    'log_call',
  ]),
  entry('zendesk', 'Zendesk', 'Open and answer support tickets in Zendesk.', ['create_ticket', 'get_ticket', 'update_ticket', 'search_tickets', 'find_user']),
  entry('intercom', 'Intercom', 'Find people and hand over conversations in Intercom.', [
    'find_contact',
    'create_contact',
    'create_conversation',
    'reply_to_conversation',
    'add_note',
  ]),
  entry('github', 'GitHub', 'File and look up issues in GitHub.', ['create_issue', 'get_issue', 'search_issues', 'add_comment']),
  entry('greenhouse', 'Greenhouse', 'Screen candidates and book interviews in Greenhouse.', [
    'find_candidate',
    'get_candidate',
    'add_note',
    'list_jobs',
    'schedule_interview',
  ]),
  entry('coval', 'Coval', 'Send conversations to Coval for simulation and evaluation.', ['create_simulation', 'get_simulation', 'submit_conversation']),
];
