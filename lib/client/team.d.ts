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
         * @description Needs a valid credential.
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
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed-in user, the team and the control centre
         * @description *Extension.* Needs a valid credential.
         */
        get: operations["getSession"];
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
        get?: never;
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
    "/v1/alarms/{alarm_id}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alarm stream
         * @description Needs the scope `alarms.stream:read`.
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
        post?: never;
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
         * List citizens’ reports
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
                message: string;
                fields: {
                    path: string;
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
            name: string;
            firstname: string;
            lastname: string;
            avatar: string | null;
            user: string | null;
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
            name: string;
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
                name: string;
            } | null;
            member: {
                /** @example mem_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                name: string;
                firstname: string;
                lastname: string;
                avatar: string | null;
                user: string | null;
            } | null;
        };
        AlarmTag: {
            /** @example tag_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            name: string;
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
            description: string | null;
            creator: string | null;
            url: string;
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
            name: string;
            firstname: string;
            lastname: string;
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
        StreamEntry: {
            /** @example str_01j85v5kgkfbzt7yb0nwq1ztdw00 */
            id: string;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @example ALARM_CREATE */
            action: string;
            objectId: string | null;
            changes: {
                key: string;
                from?: unknown;
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
            name: string;
            firstname: string;
            lastname: string;
            avatar: string | null;
            user: string | null;
            roles: {
                /** @example rol_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                id: string;
                name: string;
                color: string;
            }[];
            position: components["schemas"]["Position"] | null;
        };
        Report: {
            id: number;
            /**
             * Format: date-time
             * @example 2021-01-01T00:00:00.000Z
             */
            createdAt: string;
            /** @description In the team’s locale, the subcategory where one was given. */
            category: string;
            description: string | null;
            location: components["schemas"]["Location"];
            /** @enum {string} */
            status: "open" | "closed";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
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
                                name: string;
                            };
                            key: {
                                id: string;
                                name: string;
                                scope: string[];
                            };
                        };
                    };
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
                                name: string;
                                email: string;
                            };
                            team: {
                                /** @example tea_01j85v5kgkfbzt7yb0nwq1ztdw00 */
                                id: string;
                                name: string;
                                locale: string;
                                location: components["schemas"]["Location"] | null;
                            };
                            /** @enum {string} */
                            centre: "live" | "training";
                            scope: string[];
                            map: {
                                styleUrl: string | null;
                            };
                        };
                    };
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listAlarms: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
                 *       "tags": [
                 *         "tag_01j85v5kgje2ys1pnd212drvze00"
                 *       ],
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
                    tags?: string[];
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
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    updateAlarm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                 *       "tags": [
                 *         "tag_01j85v5kgje2ys1pnd212drvze00"
                 *       ],
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
                    tags?: string[];
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
                    concluded?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listResponses: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path: {
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
                            id: string;
                        };
                    };
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    updateResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: string;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
            };
            header?: never;
            path: {
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
                            id: string;
                        };
                    };
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    updateAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                alarm_id: string;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listVehicles: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    deleteVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
                            id: string;
                        };
                    };
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    updateVehicle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description A request with this Idempotency-Key is still running */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description This Idempotency-Key was used for another request */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
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
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
                            id: string;
                        };
                    };
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description It is no longer the version in If-Match */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description It is no longer the version in If-Match */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listStream: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
                search?: string;
                /** @description Rows on the page, 25 by default, 100 at most. */
                limit?: string;
                /** @description By creation; `desc` by default. */
                sort?: "asc" | "desc";
                member?: string;
            };
            header?: never;
            path: {
                alarm_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
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
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The requested resource does not exist */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Opaque; taken from the `cursor` of another page. */
                after?: string;
                /** @description Opaque; taken from the `cursor` of another page. */
                before?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @example 10 */
                        count: number;
                        cursor: {
                            before: string | null;
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
            /** @description The request was unacceptable */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description No valid API key provided */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description The key lacks the scope */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
            /** @description Too many requests; Retry-After says when to come again */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failure"];
                };
            };
        };
    };
}
