// Made from the contracts by `npm run generate`; a test compares. Do not edit.
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calling key and its team
         * @description Needs a valid credential, and no scope.
         */
        get: operations["whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all alarms
         * @description Needs the scope `alarms:read`.
         */
        get: operations["listAlarms"];
        put?: never;
        /**
         * Create an alarm
         * @description Needs the scope `alarms:create`.
         */
        post: operations["createAlarm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an alarm
         * @description Needs the scope `alarms:read`.
         */
        get: operations["getAlarm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an alarm
         * @description Needs the scope `alarms:update`.
         */
        patch: operations["updateAlarm"];
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all responses
         * @description Needs the scope `alarms.responses:read`.
         */
        get: operations["listResponses"];
        put?: never;
        /**
         * Create a response
         * @description Needs the scope `alarms.responses:create`.
         */
        post: operations["createResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a response
         * @description Needs the scope `alarms.responses:read`.
         */
        get: operations["getResponse"];
        put?: never;
        post?: never;
        /**
         * Delete a response
         * @description Needs the scope `alarms.responses:delete`.
         */
        delete: operations["deleteResponse"];
        options?: never;
        head?: never;
        /**
         * Update a response
         * @description Needs the scope `alarms.responses:update`.
         */
        patch: operations["updateResponse"];
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all vehicle assignments
         * @description Needs the scope `alarms.assignments:read`.
         */
        get: operations["listAssignments"];
        put?: never;
        /**
         * Create a vehicle assignment
         * @description Needs the scope `alarms.assignments:create`.
         */
        post: operations["createAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a vehicle assignment
         * @description Needs the scope `alarms.assignments:read`.
         */
        get: operations["getAssignment"];
        put?: never;
        post?: never;
        /**
         * Delete a vehicle assignment
         * @description Needs the scope `alarms.assignments:delete`.
         */
        delete: operations["deleteAssignment"];
        options?: never;
        head?: never;
        /**
         * Set the status of an assigned vehicle
         * @description *Extension.* Needs the scope `alarms.assignments:update`.
         */
        patch: operations["updateAssignment"];
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all media objects
         * @description Needs the scope `alarms.media:read`. The alarm’s own, and the pictures of the reports that are linked to it, as long as they are (extension).
         */
        get: operations["listMedia"];
        put?: never;
        /**
         * Create a media object
         * @description Needs the scope `alarms.media:create`.
         */
        post: operations["createMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a media object
         * @description Needs the scope `alarms.media:read`.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        /**
         * Delete a media object
         * @description Needs the scope `alarms.media:delete`. A picture of a linked report is deleted from the report’s chat, too, with its original; to keep it there, unlink the report.
         */
        delete: operations["deleteMedia"];
        options?: never;
        head?: never;
        /**
         * Update a media object
         * @description Needs the scope `alarms.media:update`.
         */
        patch: operations["updateMedia"];
        trace?: never;
    };
    "/v1/vehicles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all vehicles
         * @description Needs the scope `vehicles:read`.
         */
        get: operations["listVehicles"];
        put?: never;
        /**
         * Create a vehicle
         * @description Needs the scope `vehicles:create`.
         */
        post: operations["createVehicle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vehicles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a vehicle
         * @description Needs the scope `vehicles:read`.
         */
        get: operations["getVehicle"];
        put?: never;
        post?: never;
        /**
         * Delete a vehicle
         * @description Needs the scope `vehicles:delete`.
         */
        delete: operations["deleteVehicle"];
        options?: never;
        head?: never;
        /**
         * Update a vehicle
         * @description Needs the scope `vehicles:update`.
         */
        patch: operations["updateVehicle"];
        trace?: never;
    };
    "/v1/vehicles/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a vehicle’s trail, in the order its fixes were taken
         * @description *Extension.* Needs the scope `vehicles.positions:read`.
         */
        get: operations["getTrail"];
        put?: never;
        /**
         * Create a vehicle position
         * @description Needs the scope `vehicles.positions:create` or `vehicles:update`.
         */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all tags
         * @description Needs the scope `tags:read`.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create a tag
         * @description Needs the scope `tags:create`.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a tag
         * @description Needs the scope `tags:read`.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Needs the scope `tags:delete`.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Update a tag
         * @description Needs the scope `tags:update`.
         */
        patch: operations["updateTag"];
        trace?: never;
    };
    "/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all roles
         * @description Needs the scope `roles:read`.
         */
        get: operations["listRoles"];
        put?: never;
        /**
         * Create a role
         * @description Needs the scope `roles:create`.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a role
         * @description Needs the scope `roles:read`.
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        /**
         * Delete a role
         * @description Needs the scope `roles:delete`.
         */
        delete: operations["deleteRole"];
        options?: never;
        head?: never;
        /**
         * Update a role
         * @description Needs the scope `roles:update`.
         */
        patch: operations["updateRole"];
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a team
         * @description Needs the scope `team:read`.
         */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a team
         * @description Needs the scope `team:update`.
         */
        patch: operations["updateTeam"];
        trace?: never;
    };
    "/v1/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all logs
         * @description Needs the scope `logs:read`.
         */
        get: operations["listLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a log
         * @description Needs the scope `logs:read`.
         */
        get: operations["getLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alarms/{alarm_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alarm stream
         * @description Needs the scope `alarms.stream:read`. With the scope `reports:read` it also holds the chat of the reports linked to the alarm: `REPORT_MESSAGE`, with the text as descriptor.
         */
        get: operations["listStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user, the team and the control centre
         * @description *Extension.* Needs a valid credential, and no scope.
         */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose the language of the console
         * @description *Extension.* Needs a valid credential, and no scope.
         */
        patch: operations["updateSession"];
        trace?: never;
    };
    "/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create positions of many vehicles
         * @description *Extension.* Needs the scope `vehicles.positions:create` or `vehicles:update`.
         */
        post: operations["createPositions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a member position, while the member’s tracking is on for an open alarm
         * @description *Extension.* Needs the scope `members.positions:create`.
         */
        post: operations["createMemberPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all members
         * @description *Extension.* Needs the scope `members:read`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Create a member
         * @description *Extension.* Needs the scope `members:create`.
         */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a member
         * @description *Extension.* Needs the scope `members:read`.
         */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /**
         * Delete a member
         * @description *Extension.* Needs the scope `members:delete`.
         */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /**
         * Update a member
         * @description *Extension.* Needs the scope `members:update`.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all API keys
         * @description *Extension.* Needs the scope `keys:read`.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create an API key
         * @description *Extension.* Needs the scope `keys:create`.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an API key
         * @description *Extension.* Needs the scope `keys:read`.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description *Extension.* Needs the scope `keys:delete`. It opens nothing any more within a second, and its live streams end. Webhooks it made go on; their `creator` names it.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        /**
         * Update an API key
         * @description *Extension.* Needs the scope `keys:update`.
         */
        patch: operations["updateKey"];
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List citizens’ reports of the key’s control centre, newest first
         * @description *Extension.* Needs the scope `reports:read`.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a citizen’s report
         * @description *Extension.* Needs the scope `reports:read`.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Close a report with a reason, or open it again
         * @description *Extension.* Needs the scope `reports:update`. Closing makes the citizen’s page read-only and ends the sharing of where they are; 24 hours later the page is gone.
         */
        patch: operations["updateReport"];
        trace?: never;
    };
    "/v1/reports/{report_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the chat of a report
         * @description *Extension.* Needs the scope `reports:read`.
         */
        get: operations["listReportMessages"];
        put?: never;
        /**
         * Write to the citizen
         * @description *Extension.* Needs the scope `reports:update`.
         */
        post: operations["createReportMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the control centre has read the report
         * @description *Extension.* Needs the scope `reports:update`. The citizen’s page says so.
         */
        post: operations["readReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open alarms that may be about the same event, the likeliest first, with the reasons
         * @description *Extension.* Needs the scope `reports:read`.
         */
        get: operations["suggestAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a report to an open alarm
         * @description *Extension.* Needs the scope `reports:update`. Its chat then stands in the alarm’s stream and its pictures among the alarm’s media; neither is copied.
         */
        post: operations["linkReport"];
        /**
         * Take a report off its alarm
         * @description *Extension.* Needs the scope `reports:update`. Both are what they were before: a report that was closed with its alarm is open again.
         */
        delete: operations["unlinkReport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}/alarm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise an alarm from a report, and link the two
         * @description *Extension.* Needs the scope `reports:update`. What the body does not name is taken from the report: title from its category, description, address and location. Needs `alarms:create`, too. A report that is closed or linked already is refused.
         */
        post: operations["raiseFromReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the categories of reports
         * @description *Extension.* Needs the scope `categories:read`.
         */
        get: operations["listCategories"];
        put?: never;
        /**
         * Create a category of reports
         * @description *Extension.* Needs the scope `categories:create`.
         */
        post: operations["createCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a category of reports
         * @description *Extension.* Needs the scope `categories:read`.
         */
        get: operations["getCategory"];
        put?: never;
        post?: never;
        /**
         * Delete a category of reports, with its subcategories
         * @description *Extension.* Needs the scope `categories:delete`. Reports filed under it keep its name. The last one on the upper level stays: every report needs one.
         */
        delete: operations["deleteCategory"];
        options?: never;
        head?: never;
        /**
         * Update a category of reports
         * @description *Extension.* Needs the scope `categories:update`.
         */
        patch: operations["updateCategory"];
        trace?: never;
    };
    "/v1/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List canned replies
         * @description *Extension.* Needs the scope `replies:read`.
         */
        get: operations["listReplies"];
        put?: never;
        /**
         * Create a canned reply
         * @description *Extension.* Needs the scope `replies:create`.
         */
        post: operations["createReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a canned reply
         * @description *Extension.* Needs the scope `replies:read`.
         */
        get: operations["getReply"];
        put?: never;
        post?: never;
        /**
         * Delete a canned reply
         * @description *Extension.* Needs the scope `replies:delete`.
         */
        delete: operations["deleteReply"];
        options?: never;
        head?: never;
        /**
         * Update a canned reply
         * @description *Extension.* Needs the scope `replies:update`.
         */
        patch: operations["updateReply"];
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what happens
         * @description *Extension.* Needs a valid credential, and no scope.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all webhooks
         * @description *Extension.* Needs the scope `webhooks:read`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook; its secret is shown once
         * @description *Extension.* Needs the scope `webhooks:create`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a webhook
         * @description *Extension.* Needs the scope `webhooks:read`.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook and its deliveries
         * @description *Extension.* Needs the scope `webhooks:delete`.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description *Extension.* Needs the scope `webhooks:update`.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a webhook a new secret; the old one signs as well for 24 hours
         * @description *Extension.* Needs the scope `webhooks:update`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a webhook was sent
         * @description *Extension.* Needs the scope `webhooks:read`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a delivery and its attempts
         * @description *Extension.* Needs the scope `webhooks:read`.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again, with the same webhook-id
         * @description *Extension.* Needs the scope `webhooks:update`.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery of type TEST, whether the webhook is active or not
         * @description *Extension.* Needs the scope `webhooks:update`.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    ALARM_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An alarm was raised
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ALARM_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ALARM_CREATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ALARM_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An alarm was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ALARM_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ALARM_UPDATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ALARM_CONCLUDE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An alarm is over
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ALARM_CONCLUDE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ALARM_CONCLUDE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ALARM_RESUME: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An alarm that was over goes on
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ALARM_RESUME",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ALARM_RESUME",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    RESPONSE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member answered an alarm
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "RESPONSE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "RESPONSE_CREATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    RESPONSE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member changed their answer
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "RESPONSE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "RESPONSE_UPDATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    RESPONSE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member’s answer was withdrawn
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "RESPONSE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "RESPONSE_DELETE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A vehicle was sent to an alarm
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ASSIGNMENT_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ASSIGNMENT_CREATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A vehicle’s status on an alarm changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ASSIGNMENT_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ASSIGNMENT_UPDATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ASSIGNMENT_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A vehicle was taken off an alarm
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ASSIGNMENT_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ASSIGNMENT_DELETE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MEDIA_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file was attached to an alarm
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MEDIA_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MEDIA_CREATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MEDIA_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The description of a file was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MEDIA_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MEDIA_UPDATE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MEDIA_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file was removed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MEDIA_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "entry": {
                     *           "id": "str_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MEDIA_DELETE",
                     *           "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "object": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TEAM_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The team was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TEAM_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "TEAM_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TEAM_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The team’s settings were changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TEAM_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "TEAM_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TEAM_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The team is gone
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TEAM_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "TEAM_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MEMBER_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member joined
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MEMBER_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MEMBER_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MEMBER_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MEMBER_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MEMBER_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MEMBER_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A member left
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MEMBER_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MEMBER_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ROLE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A role was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ROLE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ROLE_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ROLE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A role was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ROLE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ROLE_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ROLE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A role was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ROLE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ROLE_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TAG_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TAG_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "TAG_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TAG_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TAG_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "TAG_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TAG_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A tag was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TAG_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "TAG_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    VEHICLE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A vehicle was added
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "VEHICLE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "VEHICLE_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    VEHICLE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A vehicle was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "VEHICLE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "VEHICLE_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    VEHICLE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A vehicle was removed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "VEHICLE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "VEHICLE_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen sent a report
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_MESSAGE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody wrote in a report’s chat, or sent pictures
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_MESSAGE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_MESSAGE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_READ: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The control centre read what a citizen wrote
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_READ",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_READ",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_CLOSE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report was closed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_CLOSE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_CLOSE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_REOPEN: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report that was closed goes on
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_REOPEN",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_REOPEN",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_LINK: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report was linked to an alarm
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_LINK",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_LINK",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_UNLINK: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report was taken off its alarm
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_UNLINK",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_UNLINK",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The place of a report was found, or its citizen reads another language
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPORT_SHARE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A citizen began to share where they are, or stopped
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPORT_SHARE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPORT_SHARE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CATEGORY_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A category of reports was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CATEGORY_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CATEGORY_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CATEGORY_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A category of reports was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CATEGORY_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CATEGORY_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CATEGORY_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A category of reports was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CATEGORY_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CATEGORY_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPLY_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A canned reply was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPLY_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPLY_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPLY_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A canned reply was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPLY_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPLY_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    REPLY_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A canned reply was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "REPLY_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "REPLY_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    POST_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd post came in
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "POST_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "POST_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    POST_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd post was changed, or translated
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "POST_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "POST_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    POST_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd post was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "POST_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "POST_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    POST_BULK: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Several crowd posts were changed at once
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "POST_BULK",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "POST_BULK",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was added
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CONTACT_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CONTACT_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CONTACT_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CONTACT_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONTACT_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CONTACT_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CONTACT_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was written
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MESSAGE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MESSAGE_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was changed, or what became of it is known
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MESSAGE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MESSAGE_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MESSAGE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MESSAGE_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    MESSAGE_RECEIVED: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message came in from a data provider
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "MESSAGE_RECEIVED",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "MESSAGE_RECEIVED",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    PROVIDER_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Data providers were switched on or off, or set up
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "PROVIDER_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "PROVIDER_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    FORM_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd form was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "FORM_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "FORM_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    FORM_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd form was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "FORM_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "FORM_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    FORM_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd form was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "FORM_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "FORM_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STAGE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A stage of a crowd form was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "STAGE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "STAGE_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STAGE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A stage of a crowd form was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "STAGE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "STAGE_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    STAGE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A stage of a crowd form was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "STAGE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "STAGE_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ATTRIBUTE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A question of a crowd form was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ATTRIBUTE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ATTRIBUTE_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ATTRIBUTE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A question of a crowd form was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ATTRIBUTE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ATTRIBUTE_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ATTRIBUTE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A question of a crowd form was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "ATTRIBUTE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "ATTRIBUTE_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_TAG_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd tag was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_TAG_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_TAG_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_TAG_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd tag was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_TAG_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_TAG_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_TAG_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd tag was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_TAG_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_TAG_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_ROLE_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd role was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_ROLE_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_ROLE_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_ROLE_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd role was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_ROLE_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_ROLE_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_ROLE_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd role was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_ROLE_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_ROLE_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CSV_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A CSV file was uploaded
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CSV_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CSV_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CSV_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was said what the columns of a CSV file are
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CSV_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CSV_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CSV_IMPORT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The import of a CSV file was started
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CSV_IMPORT",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CSV_IMPORT",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CSV_END: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The import of a CSV file, or a trial of it, is over
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CSV_END",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CSV_END",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CSV_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A CSV file was deleted; what came of it stays
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CSV_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CSV_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXPORT_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An export of crowd posts was asked for
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "EXPORT_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "EXPORT_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    EXPORT_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An export of crowd posts is done, or failed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "EXPORT_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "EXPORT_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    POST_IMPORT: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Crowd posts were imported from a CSV file
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "POST_IMPORT",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "POST_IMPORT",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_MEDIA_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A picture for crowd posts was uploaded
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_MEDIA_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_MEDIA_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_MEDIA_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The caption of a picture of crowd posts was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_MEDIA_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_MEDIA_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_MEDIA_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A picture of crowd posts was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_MEDIA_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_MEDIA_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    COLLECTION_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A collection of crowd posts was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "COLLECTION_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "COLLECTION_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    COLLECTION_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A collection was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "COLLECTION_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "COLLECTION_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    COLLECTION_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A collection was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "COLLECTION_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "COLLECTION_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    COLLECTION_POST_ADD: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd post was put into a collection
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "COLLECTION_POST_ADD",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "COLLECTION_POST_ADD",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    COLLECTION_POST_REMOVE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd post was taken out of a collection
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "COLLECTION_POST_REMOVE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "COLLECTION_POST_REMOVE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SAVEDSEARCH_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A search was saved
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "SAVEDSEARCH_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "SAVEDSEARCH_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SAVEDSEARCH_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A saved search was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "SAVEDSEARCH_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "SAVEDSEARCH_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    SAVEDSEARCH_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A saved search was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "SAVEDSEARCH_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "SAVEDSEARCH_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_USER_PASSWORD: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd user chose a new password by e-mail
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_USER_PASSWORD",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_USER_PASSWORD",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_USER_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd user was added
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_USER_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_USER_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_USER_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd user was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_USER_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_USER_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CROWD_USER_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A crowd user was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CROWD_USER_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CROWD_USER_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    CONFIG_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settings of the crowd API were changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "CONFIG_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "CONFIG_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    KEY_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "KEY_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "KEY_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    KEY_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "KEY_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "KEY_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    KEY_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An API key was revoked
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "KEY_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "KEY_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    WEBHOOK_CREATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook was made
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "WEBHOOK_CREATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "WEBHOOK_CREATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    WEBHOOK_UPDATE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook was changed
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "WEBHOOK_UPDATE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "WEBHOOK_UPDATE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    WEBHOOK_DELETE: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A webhook was deleted
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "WEBHOOK_DELETE",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "seq": 419,
                     *         "alarm": null,
                     *         "entry": {
                     *           "id": "log_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *           "at": "2021-01-01T00:00:00.000Z",
                     *           "action": "WEBHOOK_DELETE",
                     *           "alarm": null,
                     *           "object": null,
                     *           "descriptor": "Building fire",
                     *           "changes": []
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookEvent"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    TEST: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody asked for a test
         * @description *Extension.* Signed, tried again, and to be taken once, as *Webhooks* says.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery’s id, the same at every attempt. */
                    "webhook-id": string;
                    /** @description When this attempt was made, Unix time in seconds. */
                    "webhook-timestamp": string;
                    /** @description `v1,` and the signature in Base64; several, with spaces between, while an old secret still counts. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "type": "TEST",
                     *       "timestamp": "2021-01-01T00:00:00.000Z",
                     *       "data": {
                     *         "team": "tea_01j85v5kgkfbzt7yb0nwq1ztdw00",
                     *         "centre": "live",
                     *         "webhook": "whk_01j85v5kgkfbzt7yb0nwq1ztdw00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            responses: {
                /** @description Send nothing more: the webhook is made inactive. */
                410: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Taken. Answer within 10 seconds, and work afterwards. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken, redirects included: tried again. */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        WebhookEvent: {
            /**
             * @example ALARM_CREATE
             * @enum {string}
             */
            type: "ALARM_CREATE" | "ALARM_UPDATE" | "ALARM_CONCLUDE" | "ALARM_RESUME" | "RESPONSE_CREATE" | "RESPONSE_UPDATE" | "RESPONSE_DELETE" | "ASSIGNMENT_CREATE" | "ASSIGNMENT_UPDATE" | "ASSIGNMENT_DELETE" | "MEDIA_CREATE" | "MEDIA_UPDATE" | "MEDIA_DELETE" | "TEAM_CREATE" | "TEAM_UPDATE" | "TEAM_DELETE" | "MEMBER_CREATE" | "MEMBER_UPDATE" | "MEMBER_DELETE" | "ROLE_CREATE" | "ROLE_UPDATE" | "ROLE_DELETE" | "TAG_CREATE" | "TAG_UPDATE" | "TAG_DELETE" | "VEHICLE_CREATE" | "VEHICLE_UPDATE" | "VEHICLE_DELETE" | "REPORT_CREATE" | "REPORT_MESSAGE" | "REPORT_READ" | "REPORT_CLOSE" | "REPORT_REOPEN" | "REPORT_LINK" | "REPORT_UNLINK" | "REPORT_UPDATE" | "REPORT_SHARE" | "CATEGORY_CREATE" | "CATEGORY_UPDATE" | "CATEGORY_DELETE" | "REPLY_CREATE" | "REPLY_UPDATE" | "REPLY_DELETE" | "POST_CREATE" | "POST_UPDATE" | "POST_DELETE" | "POST_BULK" | "CONTACT_CREATE" | "CONTACT_UPDATE" | "CONTACT_DELETE" | "MESSAGE_CREATE" | "MESSAGE_UPDATE" | "MESSAGE_DELETE" | "MESSAGE_RECEIVED" | "PROVIDER_UPDATE" | "FORM_CREATE" | "FORM_UPDATE" | "FORM_DELETE" | "STAGE_CREATE" | "STAGE_UPDATE" | "STAGE_DELETE" | "ATTRIBUTE_CREATE" | "ATTRIBUTE_UPDATE" | "ATTRIBUTE_DELETE" | "CROWD_TAG_CREATE" | "CROWD_TAG_UPDATE" | "CROWD_TAG_DELETE" | "CROWD_ROLE_CREATE" | "CROWD_ROLE_UPDATE" | "CROWD_ROLE_DELETE" | "CSV_CREATE" | "CSV_UPDATE" | "CSV_IMPORT" | "CSV_END" | "CSV_DELETE" | "EXPORT_CREATE" | "EXPORT_UPDATE" | "POST_IMPORT" | "CROWD_MEDIA_CREATE" | "CROWD_MEDIA_UPDATE" | "CROWD_MEDIA_DELETE" | "COLLECTION_CREATE" | "COLLECTION_UPDATE" | "COLLECTION_DELETE" | "COLLECTION_POST_ADD" | "COLLECTION_POST_REMOVE" | "SAVEDSEARCH_CREATE" | "SAVEDSEARCH_UPDATE" | "SAVEDSEARCH_DELETE" | "CROWD_USER_PASSWORD" | "CROWD_USER_CREATE" | "CROWD_USER_UPDATE" | "CROWD_USER_DELETE" | "CONFIG_UPDATE" | "KEY_CREATE" | "KEY_UPDATE" | "KEY_DELETE" | "WEBHOOK_CREATE" | "WEBHOOK_UPDATE" | "WEBHOOK_DELETE";
            /**
             * Format: date-time
             * @description When it happened; the same at every attempt.
             * @example 2021-01-01T00:00:00.000Z
             */
            timestamp: string;
            data: {
                /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                team: string;
                /**
                 * @description The control centre the webhook belongs to.
                 * @enum {string}
                 */
                centre: "live" | "training";
                /**
                 * @description Its place in the team’s log: sort by it, not by arrival.
                 * @example 419
                 */
                seq: number;
                /** @description The alarm it belongs to. */
                alarm: string | null;
                entry: {
                    /** @example str_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                    id: string;
                    /**
                     * Format: date-time
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    at: string;
                    /** @example ALARM_CREATE */
                    action: string;
                    alarm: string | null;
                    object: string | null;
                    /** @example Building fire */
                    descriptor: string | null;
                    changes: {
                        key: string;
                        from?: unknown;
                        to?: unknown;
                    }[];
                };
            };
        };
        WebhookTest: {
            /** @enum {string} */
            type: "TEST";
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            timestamp: string;
            data: {
                /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                team: string;
                /**
                 * @description The control centre the webhook belongs to.
                 * @enum {string}
                 */
                centre: "live" | "training";
                /** @example whk_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                webhook: string;
            };
        };
        Failure: {
            /**
             * @description Unix time of the answer, in seconds.
             * @example 1726773120
             */
            timestamp: number;
            error: {
                status: number;
                /** @example bad_request */
                code: string;
                /** @example name: must not be empty */
                message: string;
                fields: {
                    /** @example name */
                    path: string;
                    /** @example must not be empty */
                    message: string;
                }[];
            };
        };
        Location: {
            /** @example 60.1699 */
            latitude: number;
            /** @example 24.9384 */
            longitude: number;
        };
        Alarm: {
            /** @example alr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example 418 */
            sequence: number;
            /** @example Title */
            title: string | null;
            /** @example Heavy smoke and flames on the second floor. */
            description: string | null;
            concluded: boolean;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            concludedAt: string | null;
            address: components["schemas"]["Address"] | null;
            location: components["schemas"]["Location"] | null;
            /** @description Absent without the scope members:read. */
            members?: components["schemas"]["AlarmMember"][];
            /** @description Absent without the scope vehicles:read. */
            vehicles?: components["schemas"]["AlarmVehicle"][];
            creator: components["schemas"]["Actor"] | null;
            /** @description Absent without the scope tags:read. */
            tags?: components["schemas"]["AlarmTag"][];
            /** @description Absent without the scope alarms.media:read. */
            media?: components["schemas"]["AlarmMedia"][];
            /** @description Extension. The highest priority among its tags, else 2. */
            priority: 1 | 2 | 3;
            /**
             * @description Extension. That of the most advanced assigned vehicle.
             * @enum {string}
             */
            status: "waiting" | "dispatched" | "en_route" | "on_scene" | "returning";
            /**
             * @description Extension. What another system calls it; unique in the team.
             * @example cad-2024-000418
             */
            externalId: string | null;
        };
        Address: {
            /** @example 1 rue de la Paix */
            line1: string | null;
            /** @example Appartement 1 */
            line2: string | null;
            /** @example 75000 */
            postalCode: string | null;
            /** @example Paris */
            city: string | null;
            /** @example Île-de-France */
            province: string | null;
            /** @example FR */
            country: string | null;
        };
        AlarmMember: {
            /** @example mem_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example John Doe */
            name: string;
            /** @example John */
            firstname: string;
            /** @example Doe */
            lastname: string;
            /** @example https://example.com/john.webp */
            avatar: string | null;
            /** @example usr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            user: string | null;
            /** @example Water Rescue */
            role: string | null;
            response: {
                /** @example res_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                /**
                 * Format: date-time
                 * @example 2021-01-01T00:00:00.000Z
                 */
                eta: string | null;
                /** @enum {string|null} */
                status: "coming" | "on_scene" | "not_coming" | null;
            };
            position: components["schemas"]["Position"] | null;
        };
        Position: {
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example 60.1699 */
            latitude: number;
            /** @example 24.9384 */
            longitude: number;
            /**
             * @description Metres.
             * @example 7.3327
             */
            altitude: number | null;
            /**
             * @description Kilometres per hour.
             * @example 80.4
             */
            speed: number | null;
            /**
             * @description Degrees clockwise from north.
             * @example 90
             */
            heading: number | null;
        };
        AlarmVehicle: {
            /** @example veh_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example ABC-123 */
            name: string;
            /** @example ambulance */
            type: string;
            active: boolean;
            assignment: {
                /** @example asg_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                /** @enum {string|null} */
                status: "at_station" | "en_route" | "on_scene" | "returning" | "unavailable" | null;
            };
            position: components["schemas"]["Position"] | null;
        };
        Actor: {
            /** @enum {string} */
            type: "key" | "member";
            key: {
                /** @example key_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                /** @example My Integration */
                name: string;
            } | null;
            member: {
                /** @example mem_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                /** @example John Doe */
                name: string;
                /** @example John */
                firstname: string;
                /** @example Doe */
                lastname: string;
                /** @example https://example.com/john.webp */
                avatar: string | null;
                /** @example usr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                user: string | null;
            } | null;
        };
        AlarmTag: {
            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example Tag */
            name: string;
            /** @example #000000 */
            color: string;
            translations: components["schemas"]["Translation"][];
        };
        /**
         * @example {
         *       "name": "Tagg 1",
         *       "locale": "sv"
         *     }
         */
        Translation: {
            name: string;
            locale: string;
        };
        AlarmMedia: {
            /** @example med_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example Building on fire. Picture taken from the south side. */
            description: string | null;
            /** @example mem_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            creator: string | null;
            /** @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e */
            url: string;
            /**
             * @description Extension. Absolute URL of a small WebP without metadata; null for what has no picture of its own.
             * @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e.webp
             */
            thumbnail: string | null;
        };
        Response: {
            /** @example res_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            eta: string | null;
            /** @enum {string|null} */
            status: "coming" | "on_scene" | "not_coming" | null;
            member: components["schemas"]["MemberSummary"];
        };
        MemberSummary: {
            /** @example mem_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example John Doe */
            name: string;
            /** @example John */
            firstname: string;
            /** @example Doe */
            lastname: string;
            /** @example https://example.com/john.webp */
            avatar: string | null;
        };
        Assignment: {
            /** @example asg_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @enum {string|null} */
            status: "at_station" | "en_route" | "on_scene" | "returning" | "unavailable" | null;
            vehicle: components["schemas"]["AssignedVehicle"];
        };
        AssignedVehicle: {
            /** @example veh_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example ABC-123 */
            name: string;
            /** @example ambulance */
            type: string;
            active: boolean;
            position: components["schemas"]["Position"] | null;
        };
        Media: {
            /** @example med_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example Building on fire. Picture taken from the south side. */
            description: string | null;
            /** @example alr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            alarm: string;
            creator: components["schemas"]["Actor"] | null;
            /**
             * @description Absolute, unguessable, and the same as long as the media exists.
             * @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e
             */
            url: string;
            /**
             * @description Extension. Absolute URL of a small WebP without metadata; null for what has no picture of its own.
             * @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e.webp
             */
            thumbnail: string | null;
        };
        Vehicle: {
            /** @example veh_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example ABC-123 */
            name: string;
            /** @example ambulance */
            type: string;
            active: boolean;
            position: components["schemas"]["Position"] | null;
            /**
             * @description Extension. What another system calls it; unique in the team.
             * @example cad-2024-000418
             */
            externalId: string | null;
        };
        TrailFeature: {
            /** @enum {string} */
            type: "Feature";
            /** @example veh_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @description A line; a point for a single fix, null for none (RFC 7946). */
            geometry: {
                /** @enum {string} */
                type: "LineString";
                coordinates: number[][];
            } | {
                /** @enum {string} */
                type: "Point";
                /**
                 * @example [
                 *       24.9384,
                 *       60.1699
                 *     ]
                 */
                coordinates: number[];
            } | null;
            properties: {
                /** @example ABC-123 */
                name: string;
                /** @description When each coordinate was taken. */
                coordTimes: string[];
                /** @description Where to read on; null when there is no more. */
                cursor: {
                    /** @example MTc5NTM0MDUxMDAwMA== */
                    after: string | null;
                };
            };
        };
        Tag: {
            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example Tag */
            name: string;
            /** @example #000000 */
            color: string;
            translations: components["schemas"]["Translation"][];
            /** @description Extension. Alarms with this tag have this priority, 1 being the highest. */
            priority: 1 | 2 | 3 | null;
            /**
             * @description Extension. What another system calls it; unique in the team.
             * @example cad-2024-000418
             */
            externalId: string | null;
        };
        Role: {
            /** @example rol_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example Water Rescue */
            name: string;
            /** @example #ff0000 */
            color: string;
            /** @description Absent without the scope members:read. */
            members?: components["schemas"]["MemberSummary"][];
            translations: components["schemas"]["Translation"][];
            /**
             * @description Extension. What another system calls it; unique in the team.
             * @example cad-2024-000418
             */
            externalId: string | null;
        };
        Team: {
            /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example My Team */
            name: string;
            /**
             * @description Invite code; null without the scope team.invite:read.
             * @example ABCDEF
             */
            invite: string | null;
            /** @example https://example.com/team.webp */
            avatar: string | null;
            /**
             * @description Primary locale.
             * @example en
             */
            locale: string;
            /**
             * @description Secondary locales.
             * @example [
             *       "sv",
             *       "fi"
             *     ]
             */
            locales: string[];
            /**
             * @description Minutes.
             * @example 10
             */
            targetResponseTime: number;
            /**
             * @description Null without the scope team.plan:read.
             * @example 3.99
             */
            plan: number | null;
            /**
             * @description What the calling key may do; null without the scope team.scope:update.
             * @example [
             *       "alarms:create",
             *       "alarms:read"
             *     ]
             */
            scope: string[] | null;
            /** @description Extension. */
            address: components["schemas"]["Address"] | null;
            /** @description Extension. Where maps start. */
            location: components["schemas"]["Location"] | null;
            /** @description Extension. Whether anybody may report at `/report/{slug}`. */
            reportForm: boolean;
            /**
             * @description Extension. The team’s name in public addresses.
             * @example my-team
             */
            slug: string;
        };
        LogEntry: {
            /** @example log_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example ROLE_CREATE */
            action: string;
            /** @example rol_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            objectId: string | null;
            changes: {
                /** @example name */
                key: string;
                /**
                 * @description Null where there was nothing.
                 * @example Old name
                 */
                from?: unknown;
                /** @example My Role */
                to?: unknown;
            }[];
            actor: components["schemas"]["Actor"] | null;
            /** @example My Role */
            descriptor: string | null;
        };
        StreamEntry: {
            /** @example str_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example ROLE_CREATE */
            action: string;
            /** @example rol_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            objectId: string | null;
            changes: {
                /** @example name */
                key: string;
                /**
                 * @description Null where there was nothing.
                 * @example Old name
                 */
                from?: unknown;
                /** @example My Role */
                to?: unknown;
            }[];
            actor: components["schemas"]["Actor"] | null;
            /** @example My Role */
            descriptor: string | null;
            /** @example alr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            alarm: string;
        };
        Member: {
            /** @example mem_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example John Doe */
            name: string;
            /** @example John */
            firstname: string;
            /** @example Doe */
            lastname: string;
            /** @example https://example.com/john.webp */
            avatar: string | null;
            /** @example usr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            user: string | null;
            roles: {
                /** @example rol_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                /** @example Water Rescue */
                name: string;
                /** @example #ff0000 */
                color: string;
            }[];
            position: components["schemas"]["Position"] | null;
            /**
             * @description Extension. What another system calls it; unique in the team.
             * @example cad-2024-000418
             */
            externalId: string | null;
        };
        IssuedKey: {
            /** @example key_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example My Integration */
            name: string;
            /**
             * @description Which API it opens.
             * @enum {string}
             */
            kind: "team" | "reports";
            /** @enum {string} */
            centre: "live" | "training";
            /**
             * @example [
             *       "alarms:read"
             *     ]
             */
            scope: string[];
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2021-01-01T00:00:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * @description Null: the general rate limit.
             * @example 600
             */
            requestsPerMinute: number | null;
            /**
             * @description Goes after `Bearer`. Shown this once, kept only as a hash.
             * @example 5f0c9d1a5f0c9d1a5f0c9d1a5f0c9d1a5f0c9d1a5f0c9d1a5f0c9d1a5f0c9d1a
             */
            secret: string;
        };
        Key: {
            /** @example key_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example My Integration */
            name: string;
            /**
             * @description Which API it opens.
             * @enum {string}
             */
            kind: "team" | "reports";
            /** @enum {string} */
            centre: "live" | "training";
            /**
             * @example [
             *       "alarms:read"
             *     ]
             */
            scope: string[];
            /**
             * Format: date-time
             * @description To the minute.
             * @example 2021-01-01T00:00:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            expiresAt: string | null;
            /**
             * @description Null: the general rate limit.
             * @example 600
             */
            requestsPerMinute: number | null;
        };
        Report: {
            /** @example 17 */
            id: number;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description In the team’s locale, the subcategory where one was given.
             * @example Building
             */
            category: string;
            /** @example 10 */
            categoryId: number;
            /** @example Smoke from the roof of the boat shed */
            description: string | null;
            /**
             * @description Where it is in the citizen’s words.
             * @example Storgatan 9, Vaxholm
             */
            address: string | null;
            location: components["schemas"]["Location"] | null;
            /** @enum {string} */
            status: "open" | "closed";
            /**
             * @description Why it was closed; `concluded`: with its alarm.
             * @enum {string|null}
             */
            reason: "handled" | "duplicate" | "mistaken" | "elsewhere" | "other" | "concluded" | null;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description When the control centre first opened it.
             * @example 2021-01-01T00:00:00.000Z
             */
            seenAt: string | null;
            /**
             * @description What the citizen reads, if that is known.
             * @example sv
             */
            locale: string | null;
            /**
             * @description Entries in its chat.
             * @example 4
             */
            messages: number;
            /**
             * @description The citizen’s, that nobody of the centre has read.
             * @example 2
             */
            unread: number;
            /** @example 2 */
            photos: number;
            lastMessage: components["schemas"]["LastMessage"] | null;
            /** @description Where the citizen is, while they share it. */
            position: components["schemas"]["CallerPosition"] | null;
            /** @description The alarm it is linked to. */
            alarm: components["schemas"]["LinkedAlarm"] | null;
        };
        LastMessage: {
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * @description Who wrote: the citizen, or the control centre.
             * @enum {string}
             */
            side: "citizen" | "centre";
            /** @example Two neighbours on the third floor */
            text: string | null;
        };
        CallerPosition: {
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example 60.1699 */
            latitude: number;
            /** @example 24.9384 */
            longitude: number;
            /**
             * @description Metres.
             * @example 12
             */
            accuracy: number | null;
        };
        LinkedAlarm: {
            /** @example alr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /** @example 418 */
            sequence: number;
            /** @example Building fire */
            title: string | null;
        };
        ReportDetail: {
            /** @example 17 */
            id: number;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description In the team’s locale, the subcategory where one was given.
             * @example Building
             */
            category: string;
            /** @example 10 */
            categoryId: number;
            /** @example Smoke from the roof of the boat shed */
            description: string | null;
            /**
             * @description Where it is in the citizen’s words.
             * @example Storgatan 9, Vaxholm
             */
            address: string | null;
            location: components["schemas"]["Location"] | null;
            /** @enum {string} */
            status: "open" | "closed";
            /**
             * @description Why it was closed; `concluded`: with its alarm.
             * @enum {string|null}
             */
            reason: "handled" | "duplicate" | "mistaken" | "elsewhere" | "other" | "concluded" | null;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @description When the control centre first opened it.
             * @example 2021-01-01T00:00:00.000Z
             */
            seenAt: string | null;
            /**
             * @description What the citizen reads, if that is known.
             * @example sv
             */
            locale: string | null;
            /**
             * @description Entries in its chat.
             * @example 4
             */
            messages: number;
            /**
             * @description The citizen’s, that nobody of the centre has read.
             * @example 2
             */
            unread: number;
            /** @example 2 */
            photos: number;
            lastMessage: components["schemas"]["LastMessage"] | null;
            /** @description Where the citizen is, while they share it. */
            position: components["schemas"]["CallerPosition"] | null;
            /** @description The alarm it is linked to. */
            alarm: components["schemas"]["LinkedAlarm"] | null;
            /** @description Who reported; null without the scope reports.reporter:read. */
            reporter: {
                /** @example Aino Virtanen */
                name: string | null;
                /** @example +358501234567 */
                phone: string | null;
            } | null;
            /**
             * @description The citizen’s page: whoever has it may write as the citizen. Null without the scope reports:update.
             * @example https://muster.example/r/Xb3kQ9…
             */
            publicUrl: string | null;
        };
        ReportMessage: {
            /** @example 96 */
            id: number;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * @description Who wrote: the citizen, or the control centre.
             * @enum {string}
             */
            side: "citizen" | "centre";
            /** @example Stay outside. Is anyone still in the flat? */
            text: string | null;
            /**
             * @description Stands before the text (`label: text`).
             * @example Nurse
             */
            label: string | null;
            /** @description Null for the citizen. */
            creator: components["schemas"]["Actor"] | null;
            photos: components["schemas"]["ReportPhoto"][];
        };
        ReportPhoto: {
            /** @example med_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * @description A copy without metadata, for everybody who has the address.
             * @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e
             */
            url: string;
            /**
             * @description Extension. Absolute URL of a small WebP without metadata; null for what has no picture of its own.
             * @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e.webp
             */
            thumbnail: string | null;
            /**
             * @description As it was sent, with what the camera noted: only with a key or session that has reports:read.
             * @example https://muster.example/media/3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e3f9a0c1e/original
             */
            original: string;
        };
        Suggestion: {
            alarm: {
                /** @example alr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                /** @example 418 */
                sequence: number;
                /** @example Building fire */
                title: string | null;
            };
            /** @example 0.74 */
            score: number;
            reasons: {
                /** @enum {string} */
                kind: "distance" | "time" | "category" | "text";
                /** @example 0.82 */
                share: number;
                /**
                 * @description `distance`: metres; `time`: minutes between the two. Null for the others.
                 * @example 240
                 */
                value: number | null;
            }[];
        };
        ReportCategory: {
            /** @example 10 */
            id: number;
            /** @example Building */
            name: string;
            /** @description In the team’s secondary locales. */
            translations: components["schemas"]["Translation"][];
            /**
             * @description The category it is a part of; null on the upper level.
             * @example 10
             */
            parent: number | null;
            /**
             * @description Its place among its siblings, lowest first.
             * @example 0
             */
            position: number;
        };
        CannedReply: {
            /** @example rpl_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example Help is on the way. Stay where you are if it is safe. */
            text: string;
            translations: {
                /** @example Hjälp är på väg. */
                text: string;
                /** @example sv */
                locale: string;
            }[];
        };
        WebhookWithSecret: {
            /** @example whk_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example https://example.com/muster */
            url: string;
            /**
             * @example [
             *       "ALARM_*"
             *     ]
             */
            events: string[];
            /** @example Our incident log */
            description: string | null;
            active: boolean;
            /** @enum {string} */
            centre: "live" | "training";
            /** @description Who made it. It goes on when that key is revoked: whoever mistrusts the key deletes its webhooks, too. */
            creator: components["schemas"]["Actor"] | null;
            /**
             * @description Shown only here. Verify with it that a delivery came from Muster.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
             */
            secret: string;
        };
        Webhook: {
            /** @example whk_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example https://example.com/muster */
            url: string;
            /**
             * @example [
             *       "ALARM_*"
             *     ]
             */
            events: string[];
            /** @example Our incident log */
            description: string | null;
            active: boolean;
            /** @enum {string} */
            centre: "live" | "training";
            /** @description Who made it. It goes on when that key is revoked: whoever mistrusts the key deletes its webhooks, too. */
            creator: components["schemas"]["Actor"] | null;
        };
        WebhookDelivery: {
            /**
             * @description Sent as `webhook-id`, the same at every attempt.
             * @example whd_01j85v5kgkfbzt7yb0nwq1ztdw00
             */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example whk_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            webhook: string;
            /**
             * @description What happened, or `TEST`.
             * @example ALARM_CREATE
             */
            type: string;
            /**
             * @description Its place in the team’s log; null for a test.
             * @example 419
             */
            seq: number | null;
            /**
             * @description `dead`: given up. Kept for 30 days, delivered ones for 7.
             * @enum {string}
             */
            status: "pending" | "delivered" | "dead";
            /**
             * Format: date-time
             * @description When it is tried (again), while it is pending.
             * @example 2021-01-01T00:00:00.000Z
             */
            nextAttemptAt: string | null;
        };
        WebhookDeliveryWithAttempts: {
            /**
             * @description Sent as `webhook-id`, the same at every attempt.
             * @example whd_01j85v5kgkfbzt7yb0nwq1ztdw00
             */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            updatedAt: string;
            /** @example whk_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            webhook: string;
            /**
             * @description What happened, or `TEST`.
             * @example ALARM_CREATE
             */
            type: string;
            /**
             * @description Its place in the team’s log; null for a test.
             * @example 419
             */
            seq: number | null;
            /**
             * @description `dead`: given up. Kept for 30 days, delivered ones for 7.
             * @enum {string}
             */
            status: "pending" | "delivered" | "dead";
            /**
             * Format: date-time
             * @description When it is tried (again), while it is pending.
             * @example 2021-01-01T00:00:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description Oldest first; the newest 32. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        WebhookAttempt: {
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            at: string;
            /**
             * @description The HTTP status; null without an answer.
             * @example 200
             */
            status: number | null;
            /** @example 84 */
            durationMs: number;
            /**
             * @description Why there was no answer, or nothing was sent.
             * @example The connection was refused
             */
            error: string | null;
            /**
             * @description The first 1 kB of the answer.
             * @example ok
             */
            answer: string | null;
        };
    };
    responses: {
        /** @description No valid API key provided */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 401,
                 *         "code": "unauthorized",
                 *         "message": "No valid API key provided",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests; Retry-After says when to come again */
        Refused429: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 429,
                 *         "code": "too_many_requests",
                 *         "message": "Too many requests; Retry-After says when to come again",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The request was unacceptable */
        Refused400: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 400,
                 *         "code": "bad_request",
                 *         "message": "The request was unacceptable",
                 *         "fields": [
                 *           {
                 *             "path": "name",
                 *             "message": "must not be empty"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The key lacks the scope */
        Refused403: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 403,
                 *         "code": "forbidden",
                 *         "message": "The key lacks the scope",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A request with this Idempotency-Key is still running */
        Refused409: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 409,
                 *         "code": "conflict",
                 *         "message": "A request with this Idempotency-Key is still running",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is too large */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 413,
                 *         "code": "too_large",
                 *         "message": "The body is too large",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description This Idempotency-Key was used for another request */
        Refused422: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 422,
                 *         "code": "unprocessable",
                 *         "message": "This Idempotency-Key was used for another request",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The requested resource does not exist */
        Refused404: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 404,
                 *         "code": "not_found",
                 *         "message": "The requested resource does not exist",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description It is no longer the version in If-Match */
        Refused412: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 412,
                 *         "code": "stale",
                 *         "message": "It is no longer the version in If-Match",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description It is too long ago */
        Refused410: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "timestamp": 1726773120,
                 *       "error": {
                 *         "status": 410,
                 *         "code": "gone",
                 *         "message": "It is too long ago",
                 *         "fields": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The bucket this request was counted in: `q` requests may come at once, and it fills in `w` seconds (draft-ietf-httpapi-ratelimit-headers-11). */
        "RateLimit-Policy": string;
        /** @description `r` requests are left; after `t` seconds there is more. */
        RateLimit: string;
        /** @description Seconds until the next request has a chance. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            team: {
                                /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                                id: string;
                                /** @example My Team */
                                name: string;
                            };
                            key: {
                                /** @example key_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                                id: string;
                                /** @example My Integration */
                                name: string;
                                /**
                                 * @example [
                                 *       "alarms:create",
                                 *       "alarms:read"
                                 *     ]
                                 */
                                scope: string[];
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            429: components["responses"]["Refused429"];
        };
    };
    listAlarms: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
                /** @description If set, only alarms in that state. */
                concluded?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Alarm"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createAlarm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Title",
                 *       "description": "Heavy smoke and flames are observed emanating from the second and third floors of the building.",
                 *       "address": {
                 *         "line1": "1 rue de la Paix",
                 *         "line2": "Appartement 1",
                 *         "postalCode": "75000",
                 *         "city": "Paris",
                 *         "country": "FR"
                 *       },
                 *       "location": {
                 *         "latitude": 60.1699,
                 *         "longitude": 24.9384
                 *       }
                 *     }
                 */
                "application/json": {
                    title?: string | null;
                    description?: string | null;
                    /** @description Their ids. A change replaces them all. */
                    tags?: string[];
                    /** @description An object, or one line of text. Without a `location` it is looked up after the answer, which is never delayed by it; where it is found, an `ALARM_UPDATE` follows. */
                    address?: {
                        line1?: string | null;
                        line2?: string | null;
                        postalCode?: string | null;
                        city?: string | null;
                        province?: string | null;
                        country?: string | null;
                    } | string | null;
                    /** @description Wins over the address; null: nowhere, do not look. */
                    location?: {
                        /** @example 60.1699 */
                        latitude: number;
                        /** @example 24.9384 */
                        longitude: number;
                    } | null;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Alarm"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the alarm. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Alarm"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateAlarm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Title",
                 *       "description": "Heavy smoke and flames are observed emanating from the second and third floors of the building.",
                 *       "address": {
                 *         "line1": "1 rue de la Paix",
                 *         "line2": "Appartement 1",
                 *         "postalCode": "75000",
                 *         "city": "Paris",
                 *         "country": "FR"
                 *       },
                 *       "location": {
                 *         "latitude": 60.1699,
                 *         "longitude": 24.9384
                 *       },
                 *       "concluded": true
                 *     }
                 */
                "application/json": {
                    title?: string | null;
                    description?: string | null;
                    /** @description Their ids. A change replaces them all. */
                    tags?: string[];
                    /** @description An object, or one line of text. Without a `location` it is looked up after the answer, which is never delayed by it; where it is found, an `ALARM_UPDATE` follows. */
                    address?: {
                        line1?: string | null;
                        line2?: string | null;
                        postalCode?: string | null;
                        city?: string | null;
                        province?: string | null;
                        country?: string | null;
                    } | string | null;
                    /** @description Wins over the address; null: nowhere, do not look. */
                    location?: {
                        /** @example 60.1699 */
                        latitude: number;
                        /** @example 24.9384 */
                        longitude: number;
                    } | null;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                    concluded?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Alarm"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listResponses: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Response"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    createResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "member": "mem_01j85v5kgkfbzt7yb0nth74pry00",
                 *       "eta": "2021-01-01T00:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    member: string;
                    /**
                     * Format: date-time
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    eta: string | null;
                    /** @enum {string|null} */
                    status?: "coming" | "on_scene" | "not_coming" | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Response"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the response. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Response"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the response. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateResponse: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the response. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "eta": "2021-01-01T00:00:00.000Z",
                 *       "position": true
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: date-time
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    eta?: string | null;
                    position?: boolean | null;
                    /**
                     * @description Extension.
                     * @enum {string|null}
                     */
                    status?: "coming" | "on_scene" | "not_coming" | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Response"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Assignment"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    createAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vehicle": "veh_01j85v5kh6fh0b024sz0kdf04f00"
                 *     }
                 */
                "application/json": {
                    vehicle: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Assignment"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Assignment"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateAssignment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the assignment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "en_route"
                 *     }
                 */
                "application/json": {
                    /** @enum {string|null} */
                    status: "at_station" | "en_route" | "on_scene" | "returning" | "unavailable" | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Assignment"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listMedia: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Media"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    createMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "file": "R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==",
                 *       "description": "Building on fire. Picture taken from the south side."
                 *     }
                 */
                "application/json": {
                    /** @description Base64, plain or as a `data:` URL; at most 25 MiB decoded. JPEG, PNG, GIF, WebP, HEIC, MP4, MOV or PDF, judged by its bytes. */
                    file: string;
                    description?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Media"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the media. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Media"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the media. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
                /** @description The id of the media. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "description": "Building on fire. Picture taken from the south side."
                 *     }
                 */
                "application/json": {
                    description: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Media"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listVehicles: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Vehicle"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ABC-123",
                 *       "type": "ambulance",
                 *       "active": true
                 *     }
                 */
                "application/json": {
                    name: string;
                    type: string;
                    active?: boolean;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Vehicle"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the vehicle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Vehicle"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the vehicle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateVehicle: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the vehicle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "active": false
                 *     }
                 */
                "application/json": {
                    name?: string;
                    type?: string;
                    active?: boolean;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Vehicle"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    getTrail: {
        parameters: {
            query?: {
                /** @description An hour before `to` by default. */
                from?: string;
                /** @description Now by default. Both ends belong to it. */
                to?: string;
                /** @description Fixes in one answer, at most and by default 10000. */
                limit?: string;
                /** @description Opaque: `cursor.after` of the answer before. Repeat `from` and `to`. */
                after?: string;
                /** @description `geojson`, or `Accept: application/geo+json`, asks for a GeoJSON feature. */
                format?: "json" | "geojson";
            };
            header?: never;
            path: {
                /** @description The id of the vehicle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Position"][];
                        /** @description Where to read on; null when there is no more. */
                        cursor: {
                            /** @example MTc5NTM0MDUxMDAwMA== */
                            after: string | null;
                        };
                    };
                    "application/geo+json": components["schemas"]["TrailFeature"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the vehicle. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "latitude": 60.1699,
                 *       "longitude": 24.9384,
                 *       "altitude": 104.12,
                 *       "speed": 80.4,
                 *       "heading": 90
                 *     }
                 */
                "application/json": {
                    /** @example 60.1699 */
                    latitude: number;
                    /** @example 24.9384 */
                    longitude: number;
                    /** @description Metres. */
                    altitude?: number | null;
                    /** @description Kilometres per hour. */
                    speed?: number | null;
                    /** @description Degrees clockwise from north. */
                    heading?: number | null;
                    /**
                     * Format: date-time
                     * @description Extension. When the fix was taken, if not now. An older fix joins the trail and never moves the marker back.
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    recordedAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Tag"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Tag",
                 *       "color": "#000000",
                 *       "translations": [
                 *         {
                 *           "name": "Tag",
                 *           "locale": "sv"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    color: string;
                    translations?: {
                        name: string;
                        locale: string;
                    }[];
                    /** @description Extension. Alarms with this tag have this priority, 1 being the highest. */
                    priority?: 1 | 2 | 3 | null;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Tag"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Tag"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the tag. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "color": "#ff0000"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    color?: string;
                    translations?: {
                        name: string;
                        locale: string;
                    }[];
                    /** @description Extension. Alarms with this tag have this priority, 1 being the highest. */
                    priority?: 1 | 2 | 3 | null;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Tag"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Role"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Water Rescue",
                 *       "color": "#ff0000",
                 *       "translations": [
                 *         {
                 *           "name": "Dykare",
                 *           "locale": "sv"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    color: string;
                    translations?: {
                        name: string;
                        locale: string;
                    }[];
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Role"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the role. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Role"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the role. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the role. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Surface Rescue"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    color?: string;
                    translations?: {
                        name: string;
                        locale: string;
                    }[];
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Role"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the team. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Team"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the team. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Team",
                 *       "locale": "en",
                 *       "locales": [
                 *         "sv",
                 *         "fi"
                 *       ],
                 *       "targetResponseTime": 10
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @example sv */
                    locale?: string;
                    locales?: string[];
                    targetResponseTime?: number;
                    address?: {
                        line1?: string | null;
                        line2?: string | null;
                        postalCode?: string | null;
                        city?: string | null;
                        province?: string | null;
                        country?: string | null;
                    } | string | null;
                    location?: {
                        /** @example 60.1699 */
                        latitude: number;
                        /** @example 24.9384 */
                        longitude: number;
                    } | null;
                    reportForm?: boolean;
                    /** @description What the calling key may do from now on: never more than before. Needs `team.scope:update`, too. */
                    scope?: ("alarms:create" | "alarms:read" | "alarms:update" | "alarms.stream:read" | "alarms.responses:create" | "alarms.responses:read" | "alarms.responses:update" | "alarms.responses:delete" | "alarms.assignments:create" | "alarms.assignments:read" | "alarms.assignments:delete" | "alarms.media:create" | "alarms.media:read" | "alarms.media:update" | "logs:read" | "team:read" | "team:update" | "team.invite:read" | "team.plan:read" | "team.scope:update" | "roles:create" | "roles:read" | "roles:update" | "roles:delete" | "vehicles:create" | "vehicles:read" | "vehicles:update" | "vehicles:delete" | "tags:create" | "tags:read" | "tags:update" | "tags:delete" | "members:create" | "members:read" | "members:update" | "members:delete" | "members.positions:create" | "vehicles.positions:create" | "vehicles.positions:read" | "alarms.assignments:update" | "alarms.media:delete" | "keys:create" | "keys:read" | "keys:update" | "keys:delete" | "reports:read" | "reports:update" | "reports.reporter:read" | "categories:create" | "categories:read" | "categories:update" | "categories:delete" | "replies:create" | "replies:read" | "replies:update" | "replies:delete" | "webhooks:create" | "webhooks:read" | "webhooks:update" | "webhooks:delete")[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Team"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listLogs: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["LogEntry"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    getLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the log entry. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["LogEntry"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listStream: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
                /** @description Only entries of this member. */
                member?: string;
            };
            header?: never;
            path: {
                /** @description The id of the alarm. */
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["StreamEntry"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            user: {
                                /** @example John Doe */
                                name: string;
                                /** @example john@example.com */
                                email: string;
                            };
                            team: {
                                /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                                id: string;
                                /** @example My Team */
                                name: string;
                                /** @example en */
                                locale: string;
                                locales: string[];
                                location: components["schemas"]["Location"] | null;
                            };
                            /** @enum {string} */
                            centre: "live" | "training";
                            /**
                             * @description The language of the console; null: what the browser prefers.
                             * @example sv
                             * @enum {string|null}
                             */
                            locale: "en" | "sv" | "fi" | "de" | "fr" | "he" | null;
                            /**
                             * @example [
                             *       "alarms:read"
                             *     ]
                             */
                            scope: string[];
                            map: {
                                /** @example https://tiles.example.com/style.json */
                                styleUrl: string | null;
                            };
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    updateSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "sv"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The language of the console; null: what the browser prefers.
                     * @example sv
                     * @enum {string|null}
                     */
                    locale?: "en" | "sv" | "fi" | "de" | "fr" | "he" | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            user: {
                                /** @example John Doe */
                                name: string;
                                /** @example john@example.com */
                                email: string;
                            };
                            team: {
                                /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                                id: string;
                                /** @example My Team */
                                name: string;
                                /** @example en */
                                locale: string;
                                locales: string[];
                                location: components["schemas"]["Location"] | null;
                            };
                            /** @enum {string} */
                            centre: "live" | "training";
                            /**
                             * @description The language of the console; null: what the browser prefers.
                             * @example sv
                             * @enum {string|null}
                             */
                            locale: "en" | "sv" | "fi" | "de" | "fr" | "he" | null;
                            /**
                             * @example [
                             *       "alarms:read"
                             *     ]
                             */
                            scope: string[];
                            map: {
                                /** @example https://tiles.example.com/style.json */
                                styleUrl: string | null;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    createPositions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "positions": [
                 *         {
                 *           "vehicle": "veh_01j85v5mtdfbwbsd2d3s6nvx8h00",
                 *           "latitude": 60.1699,
                 *           "longitude": 24.9384,
                 *           "speed": 80.4
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description At most 1000. A wrong row is refused alone; the answer says which, in order. */
                    positions: {
                        /** @example 60.1699 */
                        latitude: number;
                        /** @example 24.9384 */
                        longitude: number;
                        /** @description Metres. */
                        altitude?: number | null;
                        /** @description Kilometres per hour. */
                        speed?: number | null;
                        /** @description Degrees clockwise from north. */
                        heading?: number | null;
                        /**
                         * Format: date-time
                         * @description Extension. When the fix was taken, if not now. An older fix joins the trail and never moves the marker back.
                         * @example 2021-01-01T00:00:00.000Z
                         */
                        recordedAt?: string;
                        /** @example veh_01j85v5mtdfbwbsd2d3s6nvx8h00 */
                        vehicle: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /**
                             * @description Which of the rows sent, from 0.
                             * @example 0
                             */
                            index: number;
                            /** @enum {string} */
                            status: "accepted" | "refused";
                            error: {
                                /** @example bad_request */
                                code: string;
                                /** @example name: must not be empty */
                                message: string;
                                fields: {
                                    /** @example name */
                                    path: string;
                                    /** @example must not be empty */
                                    message: string;
                                }[];
                            } | null;
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createMemberPosition: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the member. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "latitude": 60.1699,
                 *       "longitude": 24.9384,
                 *       "speed": 5.2,
                 *       "heading": 90
                 *     }
                 */
                "application/json": {
                    /** @example 60.1699 */
                    latitude: number;
                    /** @example 24.9384 */
                    longitude: number;
                    /** @description Metres. */
                    altitude?: number | null;
                    /** @description Kilometres per hour. */
                    speed?: number | null;
                    /** @description Degrees clockwise from north. */
                    heading?: number | null;
                    /**
                     * Format: date-time
                     * @description Extension. When the fix was taken, if not now. An older fix joins the trail and never moves the marker back.
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    recordedAt?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Member"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "firstname": "John",
                 *       "lastname": "Doe",
                 *       "roles": [
                 *         "rol_01j85v5kghfn4974e7mph1ygmr00"
                 *       ]
                 *     }
                 */
                "application/json": {
                    firstname: string;
                    lastname: string;
                    avatar?: string | null;
                    /** @description Who signs in as this member: a user of the team, each as one member at most. */
                    user?: string | null;
                    /** @description Ids of roles; the list is replaced as a whole. */
                    roles?: string[];
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the member. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Member"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the member. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the member. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": []
                 *     }
                 */
                "application/json": {
                    firstname?: string;
                    lastname?: string;
                    avatar?: string | null;
                    /** @description Who signs in as this member: a user of the team, each as one member at most. */
                    user?: string | null;
                    /** @description Ids of roles; the list is replaced as a whole. */
                    roles?: string[];
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Key"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My Integration",
                 *       "scope": [
                 *         "alarms:read"
                 *       ],
                 *       "expiresAt": "2100-01-01T00:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description Only what the caller may do itself. */
                    scope?: ("alarms:create" | "alarms:read" | "alarms:update" | "alarms.stream:read" | "alarms.responses:create" | "alarms.responses:read" | "alarms.responses:update" | "alarms.responses:delete" | "alarms.assignments:create" | "alarms.assignments:read" | "alarms.assignments:delete" | "alarms.media:create" | "alarms.media:read" | "alarms.media:update" | "logs:read" | "team:read" | "team:update" | "team.invite:read" | "team.plan:read" | "team.scope:update" | "roles:create" | "roles:read" | "roles:update" | "roles:delete" | "vehicles:create" | "vehicles:read" | "vehicles:update" | "vehicles:delete" | "tags:create" | "tags:read" | "tags:update" | "tags:delete" | "members:create" | "members:read" | "members:update" | "members:delete" | "members.positions:create" | "vehicles.positions:create" | "vehicles.positions:read" | "alarms.assignments:update" | "alarms.media:delete" | "keys:create" | "keys:read" | "keys:update" | "keys:delete" | "reports:read" | "reports:update" | "reports.reporter:read" | "categories:create" | "categories:read" | "categories:update" | "categories:delete" | "replies:create" | "replies:read" | "replies:update" | "replies:delete" | "webhooks:create" | "webhooks:read" | "webhooks:update" | "webhooks:delete")[];
                    /**
                     * Format: date-time
                     * @description Null: never. No later than the end of the key that asks.
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    expiresAt?: string | null;
                    requestsPerMinute?: number | null;
                    /**
                     * @description `team` by default. A `reports` key has no scope.
                     * @enum {string}
                     */
                    kind?: "team" | "reports";
                    /**
                     * @description That of the caller by default.
                     * @enum {string}
                     */
                    centre?: "live" | "training";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["IssuedKey"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Key"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestsPerMinute": 600
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @description Only what the caller may do itself. */
                    scope?: ("alarms:create" | "alarms:read" | "alarms:update" | "alarms.stream:read" | "alarms.responses:create" | "alarms.responses:read" | "alarms.responses:update" | "alarms.responses:delete" | "alarms.assignments:create" | "alarms.assignments:read" | "alarms.assignments:delete" | "alarms.media:create" | "alarms.media:read" | "alarms.media:update" | "logs:read" | "team:read" | "team:update" | "team.invite:read" | "team.plan:read" | "team.scope:update" | "roles:create" | "roles:read" | "roles:update" | "roles:delete" | "vehicles:create" | "vehicles:read" | "vehicles:update" | "vehicles:delete" | "tags:create" | "tags:read" | "tags:update" | "tags:delete" | "members:create" | "members:read" | "members:update" | "members:delete" | "members.positions:create" | "vehicles.positions:create" | "vehicles.positions:read" | "alarms.assignments:update" | "alarms.media:delete" | "keys:create" | "keys:read" | "keys:update" | "keys:delete" | "reports:read" | "reports:update" | "reports.reporter:read" | "categories:create" | "categories:read" | "categories:update" | "categories:delete" | "replies:create" | "replies:read" | "replies:update" | "replies:delete" | "webhooks:create" | "webhooks:read" | "webhooks:update" | "webhooks:delete")[];
                    /**
                     * Format: date-time
                     * @description Null: never. No later than the end of the key that asks.
                     * @example 2021-01-01T00:00:00.000Z
                     */
                    expiresAt?: string | null;
                    requestsPerMinute?: number | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Key"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
                /** @description Only those that are open, or closed. */
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Report"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportDetail"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The number of the report. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "closed",
                 *       "reason": "handled"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    status: "closed";
                    /** @enum {string} */
                    reason: "handled" | "duplicate" | "mistaken" | "elsewhere" | "other";
                } | {
                    /** @enum {string} */
                    status: "open";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportDetail"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listReportMessages: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportMessage"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    createReportMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Stay outside. Is anyone still in the flat?"
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportMessage"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    readReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message": 96
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The newest message read; the whole chat by default.
                     * @example 96
                     */
                    message?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportDetail"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    suggestAlarms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Suggestion"][];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    linkReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "alarm": "alr_01j85v5kgkfbzt7yb0nwq1ztdw00"
                 *     }
                 */
                "application/json": {
                    /** @example alr_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                    alarm: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportDetail"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    unlinkReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportDetail"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    raiseFromReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The number of the report. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Building fire"
                 *     }
                 */
                "application/json": {
                    title?: string | null;
                    description?: string | null;
                    /** @description Their ids. A change replaces them all. */
                    tags?: string[];
                    /** @description An object, or one line of text. Without a `location` it is looked up after the answer, which is never delayed by it; where it is found, an `ALARM_UPDATE` follows. */
                    address?: {
                        line1?: string | null;
                        line2?: string | null;
                        postalCode?: string | null;
                        city?: string | null;
                        province?: string | null;
                        country?: string | null;
                    } | string | null;
                    /** @description Wins over the address; null: nowhere, do not look. */
                    location?: {
                        /** @example 60.1699 */
                        latitude: number;
                        /** @example 24.9384 */
                        longitude: number;
                    } | null;
                    /**
                     * @description Extension. What another system calls it; unique in the team (an alarm: in its control centre). A create that names one which is there already changes that one instead.
                     * @example cad-2024-000418
                     */
                    externalId?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Alarm"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listCategories: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportCategory"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Building",
                 *       "parent": null
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** @description In the team’s secondary locales. A change replaces them all; names in other languages are kept. */
                    translations?: {
                        name: string;
                        locale: string;
                    }[];
                    parent?: number | null;
                    /** @description At the end by default. */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportCategory"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the category. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportCategory"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The number of the category. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example 10 */
                            id: number;
                        };
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCategory: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The number of the category. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "House"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @description In the team’s secondary locales. A change replaces them all; names in other languages are kept. */
                    translations?: {
                        name: string;
                        locale: string;
                    }[];
                    parent?: number | null;
                    /** @description At the end by default. */
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["ReportCategory"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    listReplies: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["CannedReply"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Help is on the way. Stay where you are if it is safe."
                 *     }
                 */
                "application/json": {
                    text: string;
                    /** @description In the team’s secondary locales; for citizens who read one of them. A change replaces them all. */
                    translations?: {
                        text: string;
                        locale: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["CannedReply"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the canned reply. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["CannedReply"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the canned reply. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateReply: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the canned reply. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Help is on the way. Stay where you are if it is safe."
                 *     }
                 */
                "application/json": {
                    text?: string;
                    /** @description In the team’s secondary locales; for citizens who read one of them. A change replaces them all. */
                    translations?: {
                        text: string;
                        locale: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["CannedReply"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    streamEvents: {
        parameters: {
            query?: {
                /** @description The id of the last event the client has: what it missed comes first. A `Last-Event-ID` header wins. Without either the stream begins at the present. What is up to 72 h old is replayed; beyond that the answer is 410. */
                after?: string;
                /** @description With `true` also `snapshot` and `positions` events: where things are. Needs the scope `vehicles:read`; with `members:read`, members who let themselves be tracked are among them; with `reports:read`, citizens who share where they are. */
                positions?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            410: components["responses"]["Refused410"];
            429: components["responses"]["Refused429"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Webhook"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/muster",
                 *       "events": [
                 *         "ALARM_*"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uri
                     * @example https://example.com/muster
                     */
                    url: string;
                    /**
                     * @description Names of actions, or patterns with one star. The document’s `webhooks` are all there are.
                     * @example [
                     *       "ALARM_*",
                     *       "RESPONSE_CREATE"
                     *     ]
                     */
                    events: string[];
                    description?: string | null;
                    /** @description True by default. An inactive one hears nothing. */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["WebhookWithSecret"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: {
                            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                            id: string;
                        };
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            429: components["responses"]["Refused429"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. An `ETag`: the change is made only if it is still that version, else 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "active": false
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uri
                     * @example https://example.com/muster
                     */
                    url?: string;
                    /**
                     * @description Names of actions, or patterns with one star. The document’s `webhooks` are all there are.
                     * @example [
                     *       "ALARM_*",
                     *       "RESPONSE_CREATE"
                     *     ]
                     */
                    events?: string[];
                    description?: string | null;
                    /** @description True by default. An inactive one hears nothing. */
                    active?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["Webhook"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            412: components["responses"]["Refused412"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description Extension. The version of what is shown; for `If-Match`. */
                    ETag?: string;
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["WebhookWithSecret"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                /** @description Only rows that hold this text, in any case. */
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
                /** @description Only those in this state. */
                status?: "pending" | "delivered" | "dead";
            };
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description All that match, on this page or not.
                         * @example 10
                         */
                        count: number;
                        /** @description For `before` and `after` of the next request; null where nothing lies further that way. */
                        cursor: {
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            before: string | null;
                            /** @example dmVoXzAxaDU0bm10OGRyczM5Yzdka3F6ajhrenk3MDA= */
                            after: string | null;
                        };
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["WebhookDelivery"][];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the webhook. */
                id: string;
                /** @description The id of the delivery. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["WebhookDeliveryWithAttempts"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the webhook. */
                id: string;
                /** @description The id of the delivery. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["WebhookDeliveryWithAttempts"];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description Extension. The same key and body within 24 hours get the first answer again, and nothing happens twice. Another body: 422; while the first is running: 409. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Unix time of the answer, in seconds.
                         * @example 1726773120
                         */
                        timestamp: number;
                        data: components["schemas"]["WebhookDeliveryWithAttempts"];
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
}
