// Made from the contracts by `npm run generate`; a test compares. Do not edit.
export interface paths {
    "/api/v3/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials for a token
         * @description Needs no credential but what is in the body.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange credentials for a token
         * @description Needs no credential but what is in the body.
         */
        post: operations["issueTokenAtRoot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/migrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Run migrations
         * @description Needs no credential. Brings the database up to date, and never back. The answer is the same whether there was anything to do.
         */
        get: operations["runMigrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/protected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Try a token
         * @description Needs the scope `api`.
         */
        get: operations["getProtected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get totals of posts, in groups and over time
         * @description Needs the scope `posts` or `stats`. Takes all filters of the list. Grouped by status, every status counts. Without Manage Posts only published posts do.
         */
        get: operations["getPostStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all posts the caller may read
         * @description Needs the scope `posts`.
         */
        get: operations["listPosts"];
        put?: never;
        /**
         * Create a new post
         * @description Needs the scope `posts`.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a post
         * @description Needs the scope `posts`.
         */
        get: operations["getPost"];
        /**
         * Update a post
         * @description Needs the scope `posts`. What is left out keeps its value; `values` is replaced as a whole. While somebody else has locked it: 409.
         */
        put: operations["updatePost"];
        post?: never;
        /**
         * Delete a post
         * @description Needs the scope `posts`. With its translations and revisions. While somebody else has locked it: 409.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all media
         * @description Needs the scope `media`.
         */
        get: operations["listCrowdMedia"];
        put?: never;
        /**
         * Upload media
         * @description Needs the scope `media`. A JPEG, PNG or GIF of at most 15 MiB; HEIC becomes a JPEG. The file may come under any name.
         */
        post: operations["uploadCrowdMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get media
         * @description Needs the scope `media`.
         */
        get: operations["getCrowdMedia"];
        /**
         * Update media
         * @description Needs the scope `media`. Only the caption can be changed, and only by admins; for another file, upload another medium.
         */
        put: operations["updateCrowdMedia"];
        post?: never;
        /**
         * Delete media
         * @description Needs the scope `media`. Posts that show it show it no more.
         */
        delete: operations["deleteCrowdMedia"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all tags the caller may see
         * @description Needs the scope `tags`.
         */
        get: operations["listCrowdTags"];
        put?: never;
        /**
         * Create a tag
         * @description Needs the scope `tags`. Below a parent it has the roles of that.
         */
        post: operations["createCrowdTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tag
         * @description Needs the scope `tags`.
         */
        get: operations["getCrowdTag"];
        /**
         * Update a tag
         * @description Needs the scope `tags`. What is left out keeps its value, the slug too. New roles go to the tags below it; one that moves below another takes over the roles there.
         */
        put: operations["updateCrowdTag"];
        post?: never;
        /**
         * Delete a tag
         * @description Needs the scope `tags`. The tags below it go with it. All of them are taken out of posts and out of the options of attributes.
         */
        delete: operations["deleteCrowdTag"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all collections the caller may read
         * @description Needs the scope `sets`.
         */
        get: operations["listCollections"];
        put?: never;
        /**
         * Create a collection
         * @description Needs the scope `sets`. It belongs to the caller. Only admins may feature it.
         */
        post: operations["createCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a collection
         * @description Needs the scope `sets`.
         */
        get: operations["getCollection"];
        /**
         * Update a collection
         * @description Needs the scope `sets`. What is left out keeps its value.
         */
        put: operations["updateCollection"];
        post?: never;
        /**
         * Delete a collection
         * @description Needs the scope `sets`. The posts in it stay.
         */
        delete: operations["deleteCollection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/collections/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get all posts in a collection that the caller may read
         * @description Needs the scope `sets`.
         */
        get: operations["listCollectionPosts"];
        put?: never;
        /**
         * Add a post to a collection
         * @description Needs the scope `sets`. Whoever may change the collection may add any post that they may read.
         */
        post: operations["addCollectionPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/collections/{id}/posts/{postid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a post in a collection
         * @description *Extension.* Needs the scope `sets`.
         */
        get: operations["getCollectionPost"];
        put?: never;
        post?: never;
        /**
         * Remove a post from a collection
         * @description Needs the scope `sets`. 204 where the caller may not read the post.
         */
        delete: operations["removeCollectionPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/savedsearches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all saved searches the caller may read
         * @description Needs the scope `savedsearches`.
         */
        get: operations["listSavedSearches"];
        put?: never;
        /**
         * Save a search
         * @description *Extension.* Needs the scope `savedsearches`. It belongs to the caller. Only admins may feature it.
         */
        post: operations["createSavedSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all CSV files
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import.
         */
        get: operations["listCsv"];
        put?: never;
        /**
         * Upload a CSV file
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import. The first record is the header. Commas, semicolons, tabs and | are told apart, as are UTF-8, UTF-16 with a byte order mark, and Windows-1252 (Latin-1); lines may end in any way. At most 1,000,000 rows and 1,000 columns. Nothing is imported yet.
         */
        post: operations["uploadCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/csv/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all CSV files
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import.
         */
        get: operations["listCsvBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/csv/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the CSV file with this id
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import. Done in the background: the answer has the status `queued`, and GET says how far it is. Rows with faults are skipped and named. A row that any import has brought before, with the same cells in the same order, is known and makes no second post, also when it is twice in one file.
         */
        post: operations["importCsvByBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/csv/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a CSV file, and how far its import is
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import.
         */
        get: operations["getCsv"];
        /**
         * Say what the columns of a CSV file are
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import. `maps_to` names for each column `title`, `content`, `post_date`, `status`, `locale`, `tags`, `slug`, `form`, `published_to`, `author_email`, `author_realname`, the key of an attribute, `key.lat` and `key.lon` of a place, `key.0`, `key.1` … of several answers, or null. What is `fixed` is in every post; a cell goes before it, and of tags and roles both count. Whoever may import may also set the status. `columns` is read only.
         */
        put: operations["updateCsv"];
        post?: never;
        /**
         * Delete a CSV file
         * @description Needs the scope `csv`. Needs the permission Bulk Data Import. An import of it stops; the posts that came of it stay.
         */
        delete: operations["deleteCsv"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all stages
         * @description Needs the scope `forms`.
         */
        get: operations["listStages"];
        put?: never;
        /**
         * Create a stage of a form
         * @description Needs the scope `forms`. Needs `form_id`, or `form`.
         */
        post: operations["createStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stage
         * @description Needs the scope `forms`.
         */
        get: operations["getStage"];
        /**
         * Update a stage
         * @description Needs the scope `forms`. What is left out keeps its value. A stage stays in its form.
         */
        put: operations["updateStage"];
        post?: never;
        /**
         * Delete a stage
         * @description Needs the scope `forms`. Its attributes go with it. Posts have not completed it any more, and keep their values but for the private ones: those are deleted.
         */
        delete: operations["deleteStage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all attributes
         * @description Needs the scope `forms`. Those of private stages are shown to who edits forms or posts only.
         */
        get: operations["listAttributes"];
        put?: never;
        /**
         * Create an attribute
         * @description Needs the scope `forms`. Needs `form_stage_id`, or `form_stage`.
         */
        post: operations["createAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/{form_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attributes of a form
         * @description Needs the scope `forms`. Those of private stages are shown to who edits forms or posts only.
         */
        get: operations["listFormAttributes"];
        put?: never;
        /**
         * Create an attribute
         * @description *Extension.* Needs the scope `forms`. Needs `form_stage_id`, or `form_stage`.
         */
        post: operations["createFormAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an attribute
         * @description Needs the scope `forms`.
         */
        get: operations["getAttribute"];
        /**
         * Update an attribute
         * @description Needs the scope `forms`. What is left out keeps its value. Once there are posts with values of it, its key stays, and its type but for a wider one.
         */
        put: operations["updateAttribute"];
        post?: never;
        /**
         * Delete an attribute
         * @description Needs the scope `forms`. Posts keep the values they have of it, unless they are private (`response_private`, or a private stage): those are deleted.
         */
        delete: operations["deleteAttribute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all forms
         * @description Needs the scope `forms`. Disabled ones are shown to who manages settings only.
         */
        get: operations["listForms"];
        put?: never;
        /**
         * Create a form
         * @description Needs the scope `forms`. It is disabled with either `disable` or `disabled`.
         */
        post: operations["createForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a form
         * @description Needs the scope `forms`.
         */
        get: operations["getForm"];
        /**
         * Update a form
         * @description Needs the scope `forms`. What is left out keeps its value. Of `disable` and `disabled` the one that differs from what was counts.
         */
        put: operations["updateForm"];
        post?: never;
        /**
         * Delete a form
         * @description Needs the scope `forms`. Its stages and attributes go with it. Its posts stay, with their values but for the private ones (those are deleted); they are in no form and have completed no stage. Where the form hid author, time or place, its published posts become drafts.
         */
        delete: operations["deleteForm"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all messages
         * @description Needs the scope `messages`.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Create a message
         * @description Needs the scope `messages`. An outgoing message is sent in the background where a data provider for its type is switched on; otherwise it stays `pending`. One that answers another (`parent_id`) takes type, provider and contact from it. An incoming one writes down what was received elsewhere, and is never changed.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a message
         * @description Needs the scope `messages`.
         */
        get: operations["getMessage"];
        /**
         * Update a message
         * @description Needs the scope `messages`. What is left out keeps its value. The words of an outgoing message can be changed as long as it is `pending`, and so can its status.
         */
        put: operations["updateMessage"];
        post?: never;
        /**
         * Delete a message
         * @description Needs the scope `messages`.
         */
        delete: operations["deleteMessage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/messages/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the post that was made of a message
         * @description Needs the scope `messages`.
         */
        get: operations["getPostOfMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all contacts
         * @description Needs the scope `contacts`. Of others than admins, their own.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Needs the scope `contacts`.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contact
         * @description Needs the scope `contacts`.
         */
        get: operations["getContact"];
        /**
         * Update a contact
         * @description Needs the scope `contacts`. What is left out keeps its value.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Needs the scope `contacts`. Its messages stay, and have no contact from then on.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all users
         * @description Needs the scope `users`. Who may not manage users finds others by name only.
         */
        get: operations["listCrowdUsers"];
        put?: never;
        /**
         * Create a user
         * @description Needs the scope `users`. Without a password they cannot sign in until they have chosen one (`/passwordreset`). Nobody gives a role that permits more than their own.
         */
        post: operations["createCrowdUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Needs the scope `users`. There is none behind a token of a client only.
         */
        get: operations["getCrowdMe"];
        /**
         * Update the current user
         * @description *Extension.* Needs the scope `users`.
         */
        put: operations["updateCrowdMe"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description Needs the scope `users`. Whole for who manages users and for oneself; otherwise `id`, `url`, `realname` and `allowed_privileges`.
         */
        get: operations["getCrowdUser"];
        /**
         * Update a user
         * @description Needs the scope `users`. What is left out keeps its value. Nobody changes their own role. A new password ends the person’s sessions and all their other tokens. Only people whose role permits no more than yours, and who are in no other team, get another address or password from you.
         */
        put: operations["updateCrowdUser"];
        post?: never;
        /**
         * Delete a user
         * @description Needs the scope `users`. They are no longer in the team, and their tokens end; what they wrote stays. Nobody deletes themself, or somebody whose role permits more than their own.
         */
        delete: operations["deleteCrowdUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all roles
         * @description Needs the scope `roles`.
         */
        get: operations["listCrowdRoles"];
        put?: never;
        /**
         * Create a role
         * @description Needs the scope `roles`.
         */
        post: operations["createCrowdRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role
         * @description Needs the scope `roles`.
         */
        get: operations["getCrowdRole"];
        /**
         * Update a role
         * @description Needs the scope `roles`. What is left out keeps its value. A new name goes to everybody who has the role.
         */
        put: operations["updateCrowdRole"];
        post?: never;
        /**
         * Delete a role
         * @description Needs the scope `roles`. Its users have the role `user` from then on.
         */
        delete: operations["deleteCrowdRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all config groups
         * @description Needs no credential where there is one team only; otherwise a token says whose it is. `data-provider` is for who manages settings; the other groups are for everybody.
         */
        get: operations["listConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/config/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a config group
         * @description Needs no credential where there is one team only; otherwise a token says whose it is. `data-provider` is for who manages settings; the other groups are for everybody. `features` says the limits, that of media among them.
         */
        get: operations["getConfig"];
        /**
         * Update a config group
         * @description Needs the scope `config`. What is left out keeps its value, null brings the default back, and keys that nobody knows are kept: 100 of them, each with at most 16 KiB of JSON. `features` cannot be changed.
         */
        put: operations["updateConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/dataproviders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all data providers
         * @description Needs the scope `dataproviders`.
         */
        get: operations["listDataProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/dataproviders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a data provider
         * @description Needs the scope `dataproviders`.
         */
        get: operations["getDataProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/migration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get migration status
         * @description Needs the scope `migrate`. Each migration, oldest first, and when it ran. For admins, with a token that has the scope `migrate`: only the operator’s command line makes a client that can ask for it (`client create --scopes all,migrate`).
         */
        get: operations["getMigration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/migration/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get migration status
         * @description Needs the scope `migrate`. Each migration, oldest first, and when it ran. For admins, with a token that has the scope `migrate`: only the operator’s command line makes a client that can ask for it (`client create --scopes all,migrate`).
         */
        get: operations["getMigrationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/migration/migrate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Migrate
         * @description Needs the scope `migrate`. For admins, with a token that has the scope `migrate`: only the operator’s command line makes a client that can ask for it (`client create --scopes all,migrate`).
         */
        post: operations["migrate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/migration/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll back
         * @description Needs the scope `migrate`. Takes the newest migration back, and what lies in its tables with it. The operations that need them answer 503 until `GET /migrate` or a restart. Only where the server was started with `ALLOW_ROLLBACK=1`. For admins, with a token that has the scope `migrate`: only the operator’s command line makes a client that can ask for it (`client create --scopes all,migrate`).
         */
        post: operations["rollBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get posts as GeoJSON
         * @description *Extension.* Needs the scope `posts`. One feature for each point, however many: ask for tiles where there may be tens of thousands.
         */
        get: operations["getPostsGeojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/geojson/{z}/{x}/{y}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tile of a map of posts as GeoJSON
         * @description *Extension.* Needs the scope `posts`. The tile is of the usual web map (zoom 0 to 22). Beyond 500 points it has clusters: `cluster` and `point_count`.
         */
        get: operations["getPostsTile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}/geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a post as GeoJSON
         * @description *Extension.* Needs the scope `posts`.
         */
        get: operations["getPostGeojson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish, archive, delete, collect or categorise several posts at once
         * @description *Extension.* Needs the scope `posts`. Each post is judged by itself: those it cannot be done to are named in `failed`, and the others go on.
         */
        post: operations["changePosts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the lock of a post
         * @description *Extension.* Needs the scope `posts`. 404 where nobody has locked it.
         */
        get: operations["getPostLock"];
        /**
         * Lock a post, or renew a lock
         * @description *Extension.* Needs the scope `posts`. For five minutes. Until then nobody else can change or delete the post: that is 409, and so is locking it.
         */
        put: operations["lockPost"];
        post?: never;
        /**
         * Unlock a post
         * @description *Extension.* Needs the scope `posts`. An admin can break the lock of somebody else.
         */
        delete: operations["unlockPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}/translations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the translations of a post
         * @description *Extension.* Needs the scope `posts`. Of every status that the caller may read.
         */
        get: operations["listTranslations"];
        put?: never;
        /**
         * Translate a post
         * @description *Extension.* Needs the scope `posts`. For those who may change it. Into each locale once, and not into its own.
         */
        post: operations["addTranslation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}/translations/{translation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a translation of a post
         * @description *Extension.* Needs the scope `posts`. By its id, or by its locale.
         */
        get: operations["getTranslation"];
        /**
         * Update a translation of a post
         * @description *Extension.* Needs the scope `posts`. By its id, or by its locale.
         */
        put: operations["updateTranslation"];
        post?: never;
        /**
         * Delete a translation of a post
         * @description *Extension.* Needs the scope `posts`. By its id, or by its locale.
         */
        delete: operations["deleteTranslation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how a post came to be what it is
         * @description *Extension.* Needs the scope `posts`. For those who may change the post: what it was after each change, the first one first.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a post as it was after one change
         * @description *Extension.* Needs the scope `posts`.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/posts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get posts as CSV
         * @description *Extension.* Needs the scope `posts` or `exports`. Takes all filters of the list. What begins like a formula has an apostrophe in front; numbers and phone numbers have not.
         */
        get: operations["exportPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/exports/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the exports that you asked for
         * @description *Extension.* Needs the scope `posts` or `exports`.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Export posts as CSV, in the background
         * @description *Extension.* Needs the scope `posts` or `exports`. The file shows what you may see when it is made. `filters` are those of the list.
         */
        post: operations["createExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/exports/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an export
         * @description *Extension.* Needs the scope `posts` or `exports`.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/savedsearches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a saved search
         * @description *Extension.* Needs the scope `savedsearches`.
         */
        get: operations["getSavedSearch"];
        /**
         * Update a saved search
         * @description *Extension.* Needs the scope `savedsearches`. What is left out keeps its value; the filter is replaced as a whole.
         */
        put: operations["updateSavedSearch"];
        post?: never;
        /**
         * Delete a saved search
         * @description *Extension.* Needs the scope `savedsearches`.
         */
        delete: operations["deleteSavedSearch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/savedsearches/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the posts that a saved search finds for the caller
         * @description *Extension.* Needs the scope `savedsearches`. Parameters of the request replace those of its filter.
         */
        get: operations["runSavedSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/csv/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a CSV file
         * @description *Extension.* Needs the scope `csv`. Needs the permission Bulk Data Import. Done in the background: the answer has the status `queued`, and GET says how far it is. Rows with faults are skipped and named. A row that any import has brought before, with the same cells in the same order, is known and makes no second post, also when it is twice in one file.
         */
        post: operations["importCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/csv/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows that were skipped
         * @description *Extension.* Needs the scope `csv`. Needs the permission Bulk Data Import. `format=csv`: as a CSV file with all of them, `line` and `error` in its last two columns.
         */
        get: operations["listCsvErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/{form_id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stages of a form
         * @description *Extension.* Needs the scope `forms`.
         */
        get: operations["listFormStages"];
        put?: never;
        /**
         * Create a stage of a form
         * @description *Extension.* Needs the scope `forms`.
         */
        post: operations["createFormStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/{form_id}/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stage
         * @description *Extension.* Needs the scope `forms`.
         */
        get: operations["getFormStage"];
        /**
         * Update a stage
         * @description *Extension.* Needs the scope `forms`. What is left out keeps its value. A stage stays in its form.
         */
        put: operations["updateFormStage"];
        post?: never;
        /**
         * Delete a stage
         * @description *Extension.* Needs the scope `forms`. Its attributes go with it. Posts have not completed it any more, and keep their values but for the private ones: those are deleted.
         */
        delete: operations["deleteFormStage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/{form_id}/attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an attribute
         * @description *Extension.* Needs the scope `forms`.
         */
        get: operations["getFormAttribute"];
        /**
         * Update an attribute
         * @description *Extension.* Needs the scope `forms`. What is left out keeps its value. Once there are posts with values of it, its key stays, and its type but for a wider one.
         */
        put: operations["updateFormAttribute"];
        post?: never;
        /**
         * Delete an attribute
         * @description *Extension.* Needs the scope `forms`. Posts keep the values they have of it, unless they are private (`response_private`, or a private stage): those are deleted.
         */
        delete: operations["deleteFormAttribute"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/forms/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles that can create posts in a form
         * @description *Extension.* Needs the scope `forms`.
         */
        get: operations["listFormRoles"];
        /**
         * Set the roles that can create posts in a form
         * @description *Extension.* Needs the scope `forms`. It counts where not everybody can (`everyone_can_create`).
         */
        put: operations["setFormRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up
         * @description *Extension.* Needs no credential where there is one team only; otherwise a token says whose it is. For whoever has no user yet: with a token of a client only, or none. The role is `user`, whatever the body says.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/passwordreset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description *Extension.* Needs no credential. Mails a token to the address, where somebody signs in with it. The answer is the same where nobody does.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/passwordreset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password
         * @description *Extension.* Needs no credential. The token from the mail is good once and for an hour. All sessions and tokens of that person end.
         */
        post: operations["confirmPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v3/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a role can permit
         * @description *Extension.* Needs the scope `permissions` or `roles`.
         */
        get: operations["listPermissions"];
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
        Token: {
            /** @example 6bd1c0a5… */
            access_token: string;
            /** @example posts users */
            scope: string;
            /** @example 3600 */
            expires_in: number;
            /** @enum {string} */
            token_type: "Bearer";
        };
        Failure: {
            errors: {
                /** @example 422 */
                status: number;
                /** @example title is required */
                title: string;
                /**
                 * @description The same as `title`.
                 * @example title is required
                 */
                message?: string;
                source?: {
                    /** @example /title */
                    pointer: string;
                };
            }[];
        };
        MigrationResults: {
            /**
             * @example [
             *       "007-the-whole-crowd-api  2026-11-22T15:23:51+00:00"
             *     ]
             */
            results: string[];
        };
        FeatureCollection: {
            /** @enum {string} */
            type: "FeatureCollection";
            features: {
                /** @enum {string} */
                type: "Feature";
                geometry: {
                    /** @enum {string} */
                    type: "Point";
                    /**
                     * @description Longitude, latitude.
                     * @example [
                     *       24.94,
                     *       60.17
                     *     ]
                     */
                    coordinates: [
                        number,
                        number
                    ];
                };
                properties: {
                    /** @example 530 */
                    id?: number;
                    /** @example http://localhost:3000/api/v3/posts/530 */
                    url?: string;
                    /** @example Need help */
                    title?: string;
                    /** @example The road to the clinic is blocked. */
                    description?: string;
                    /** @example #2274b4 */
                    "marker-color"?: string | null;
                    /**
                     * @description The attribute that this point answers.
                     * @example where
                     */
                    attribute_key?: string;
                    /**
                     * @description It stands for several points around there.
                     * @enum {boolean}
                     */
                    cluster?: true;
                    /**
                     * @description For how many.
                     * @example 12
                     */
                    point_count?: number;
                };
            }[];
        };
        /** @description Who is at work on a post; it breaks by itself. */
        Lock: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/posts/17/lock */
            url: string;
            user: components["schemas"]["Relation"];
            /** @example 17 */
            post_id: number;
            /** @example 2014-11-11T08:40:51+00:00 */
            expires: string;
        };
        Relation: {
            /** @example 1 */
            id: string;
            /** @example http://localhost:3000/api/v3/forms/1 */
            url: string;
        } | null;
        Post: {
            /** @example 17 */
            id: number;
            /** @example http://localhost:3000/api/v3/posts/17 */
            url: string;
            parent: components["schemas"]["Relation"];
            /** @example Need help */
            title: string;
            /** @example The road to the clinic is blocked. */
            content: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /**
             * @description When it happened; when it was created, unless something else was said.
             * @example 2014-11-11T08:40:51+00:00
             */
            post_date?: string;
            form: components["schemas"]["Relation"];
            user: components["schemas"]["Relation"];
            /**
             * @description The message it was made of, for who manages posts.
             * @example
             */
            message: string;
            /** @example #2274b4 */
            color: string | null;
            /** @example report */
            type: string;
            /** @example need-help */
            slug: string;
            /** @example aino@example.com */
            author_email: string | null;
            /** @example Aino Berg */
            author_realname: string | null;
            /** @example published */
            status: string;
            /** @example en_us */
            locale: string;
            /**
             * @example [
             *       "member"
             *     ]
             */
            published_to: string[];
            /**
             * @example [
             *       1
             *     ]
             */
            completed_stages: number[];
            /**
             * @example {
             *       "AttributeID1": [
             *         "Value 1"
             *       ],
             *       "AttributeID2": [
             *         {
             *           "lat": "2.456",
             *           "lon": "1.234"
             *         }
             *       ]
             *     }
             */
            values: {
                [key: string]: unknown[];
            };
            tags: {
                /** @example 3 */
                id: number;
                /** @example http://localhost:3000/api/v3/tags/3 */
                url: string;
            }[];
            /**
             * @example [
             *       "1"
             *     ]
             */
            sets: string[];
            /**
             * @description The kind of message it was made of.
             * @example sms
             */
            source: string | null;
            /**
             * @description Where that came from, for who manages posts.
             * @example +358401234567
             */
            contact: string | null;
            /**
             * @description Who is at work on it.
             * @example null
             */
            lock?: {
                /** @example 530 */
                id: number;
                /** @example http://localhost:3000/api/v3/posts/17/lock */
                url: string;
                user: components["schemas"]["Relation"];
                /** @example 17 */
                post_id: number;
                /** @example 2014-11-11T08:40:51+00:00 */
                expires: string;
            } | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        /** @description A post as it was after one change. */
        Revision: {
            /** @example 17 */
            id: number;
            /** @example http://localhost:3000/api/v3/posts/17 */
            url: string;
            parent: components["schemas"]["Relation"];
            /** @example Need help */
            title: string;
            /** @example The road to the clinic is blocked. */
            content: string;
            /**
             * @description When this change was made.
             * @example 2014-11-11T08:40:51+00:00
             */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /**
             * @description When it happened; when it was created, unless something else was said.
             * @example 2014-11-11T08:40:51+00:00
             */
            post_date?: string;
            form: components["schemas"]["Relation"];
            /** @description Who made this change. */
            user: {
                /** @example 1 */
                id: string;
                /** @example http://localhost:3000/api/v3/forms/1 */
                url: string;
            } | null;
            /**
             * @description The message it was made of, for who manages posts.
             * @example
             */
            message: string;
            /** @example #2274b4 */
            color: string | null;
            /** @enum {string} */
            type: "revision";
            /** @example need-help */
            slug: string;
            /** @example aino@example.com */
            author_email: string | null;
            /** @example Aino Berg */
            author_realname: string | null;
            /** @example published */
            status: string;
            /** @example en_us */
            locale: string;
            /**
             * @example [
             *       "member"
             *     ]
             */
            published_to: string[];
            /**
             * @example [
             *       1
             *     ]
             */
            completed_stages: number[];
            /**
             * @example {
             *       "AttributeID1": [
             *         "Value 1"
             *       ],
             *       "AttributeID2": [
             *         {
             *           "lat": "2.456",
             *           "lon": "1.234"
             *         }
             *       ]
             *     }
             */
            values: {
                [key: string]: unknown[];
            };
            tags: {
                /** @example 3 */
                id: number;
                /** @example http://localhost:3000/api/v3/tags/3 */
                url: string;
            }[];
            /**
             * @example [
             *       "1"
             *     ]
             */
            sets: string[];
            /**
             * @description The kind of message it was made of.
             * @example sms
             */
            source: string | null;
            /**
             * @description Where that came from, for who manages posts.
             * @example +358401234567
             */
            contact: string | null;
            /**
             * @description Who is at work on it.
             * @example null
             */
            lock?: {
                /** @example 530 */
                id: number;
                /** @example http://localhost:3000/api/v3/posts/17/lock */
                url: string;
                user: components["schemas"]["Relation"];
                /** @example 17 */
                post_id: number;
                /** @example 2014-11-11T08:40:51+00:00 */
                expires: string;
            } | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
            /** @description Whose post it was then. */
            owner: {
                /** @example 1 */
                id: string;
                /** @example http://localhost:3000/api/v3/forms/1 */
                url: string;
            } | null;
        };
        ExportJob: {
            /** @example 530 */
            id: number;
            /**
             * @description Where the file is, once it is done. Who has this address needs no token.
             * @example null
             */
            url: string | null;
            /** @enum {string} */
            entity_type: "post";
            /**
             * @example {
             *       "status": "all",
             *       "form": "1"
             *     }
             */
            filters: {
                [key: string]: unknown;
            };
            /**
             * @example [
             *       "title",
             *       "content",
             *       "status",
             *       "post_date",
             *       "tags",
             *       "road"
             *     ]
             */
            fields: string[] | null;
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            /**
             * @description How many posts are in the file.
             * @example 418
             */
            rows: number | null;
            /**
             * @description Why it failed.
             * @example null
             */
            error: string | null;
            user: {
                /** @example 1 */
                id: number;
                /** @example http://localhost:3000/api/v3/users/1 */
                url: string;
            } | null;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        CrowdMedia: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/media/530 */
            url: string;
            /** @description Who sent it; null for nobody we know. */
            user: {
                /** @example 530 */
                id: number;
                /** @example http://localhost:3000/api/v3/users/1 */
                url: string;
            } | null;
            /** @example A sample image */
            caption: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /** @example image/jpeg */
            mime: string;
            /**
             * @description Nobody can guess it, and whoever has it needs no token. The picture says nothing of where it was taken.
             * @example http://localhost:3000/media/57998f5f0bae9.jpg
             */
            original_file_url: string;
            /**
             * @description In bytes.
             * @example 182331
             */
            original_file_size: number;
            /**
             * @description In points, upright.
             * @example 1200
             */
            original_width: number;
            /** @example 900 */
            original_height: number;
            /**
             * @description A WebP of at most 480 × 480 points.
             * @example http://localhost:3000/media/57998f5f0bae9.jpg/thumbnail
             */
            thumbnail_url?: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        CrowdTag: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/tags/530 */
            url: string;
            parent: components["schemas"]["Relation"];
            /** @example Some Tag */
            tag: string;
            /** @example some-tag */
            slug: string;
            /** @example category */
            type: string;
            /** @example #00ff00 */
            color: string | null;
            /** @example marker */
            icon: string | null;
            /** @example Water where it should not be */
            description: string | null;
            /**
             * @description Names of the roles that may see it; empty for everybody.
             * @example [
             *       "user"
             *     ]
             */
            role: string[];
            /** @example 99 */
            priority?: number;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Collection: {
            /** @example 530 */
            id: number;
            /** @example Hello, world! */
            name: string;
            /** @example Hello, world! */
            description: string;
            /** @description The owner. */
            user: {
                /** @example 530 */
                id: number;
                /** @example http://localhost:3000/api/v3/users/1 */
                url: string;
            } | null;
            /**
             * @description One of map, list, chart, timeline.
             * @example map
             */
            view: string;
            /**
             * @description Whatever the client keeps here.
             * @example []
             */
            view_options?: unknown;
            /**
             * @description Names of the roles that may read it, beside its owner and admins; empty for everybody.
             * @example [
             *       "admin"
             *     ]
             */
            visible_to: string[];
            featured: boolean;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
            /** @example http://localhost:3000/api/v3/collections/530 */
            url: string;
            /**
             * @description When it was last changed; null if never.
             * @example 2014-11-11T08:40:51+00:00
             */
            update: string | null;
            /**
             * @description The same as `update`.
             * @example 2014-11-11T08:40:51+00:00
             */
            updated?: string | null;
        };
        SavedSearch: {
            /** @example 530 */
            id: number;
            /** @example Hello, world! */
            name: string;
            /** @example Hello, world! */
            description: string;
            /** @description The owner. */
            user: {
                /** @example 530 */
                id: number;
                /** @example http://localhost:3000/api/v3/users/1 */
                url: string;
            } | null;
            /**
             * @description One of map, list, chart, timeline.
             * @example map
             */
            view: string;
            /**
             * @description Whatever the client keeps here.
             * @example []
             */
            view_options?: unknown;
            /**
             * @description Names of the roles that may read it, beside its owner and admins; empty for everybody.
             * @example [
             *       "admin"
             *     ]
             */
            visible_to: string[];
            featured: boolean;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
            /** @example http://localhost:3000/api/v3/savedsearches/530 */
            url: string;
            /**
             * @description Parameters of `GET /posts`. `{user: "me"}` means whoever runs it.
             * @example {
             *       "q": "test"
             *     }
             */
            filter: {
                [key: string]: unknown;
            };
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
        };
        Csv: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/csv/530 */
            url: string;
            /**
             * @description The header row.
             * @example [
             *       "INCIDENT TITLE",
             *       "INCIDENT DATE",
             *       "DESCRIPTION",
             *       "CATEGORY",
             *       "LATITUDE",
             *       "LONGITUDE"
             *     ]
             */
            columns: string[];
            /**
             * @description For each column what it is in a post; empty until somebody has said.
             * @example [
             *       "title",
             *       "post_date",
             *       "content",
             *       "tags",
             *       "place.lat",
             *       "place.lon"
             *     ]
             */
            maps_to: (string | null)[];
            /**
             * @description What the columns may be by their names. Only a proposal: send it as `maps_to` if it is right.
             * @example [
             *       "title",
             *       "post_date",
             *       "content",
             *       "tags",
             *       "place.lat",
             *       "place.lon"
             *     ]
             */
            proposed_maps_to: (string | null)[];
            /**
             * @example {
             *       "form": 1,
             *       "tags": [
             *         3
             *       ]
             *     }
             */
            fixed: {
                [key: string]: unknown;
            };
            /** @example reports.csv */
            filename: string;
            /** @example text/csv */
            mime: string;
            /**
             * @description In bytes.
             * @example 663840
             */
            size: number;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /** @description Whether it has been imported to its end. */
            completed: boolean;
            /**
             * @description `checked` after a dry run; `failed` when it could not go on to the end, or no row was any good.
             * @enum {string}
             */
            status: "uploaded" | "queued" | "importing" | "completed" | "checked" | "failed";
            /** @description Whether the last import only reported. */
            dry_run: boolean;
            /**
             * @description How many rows the file has.
             * @example 1200
             */
            rows: number;
            /**
             * @description Rows looked at so far: created, known and errors together.
             * @example 750
             */
            processed: number;
            /**
             * @description Rows that became posts, or would have.
             * @example 740
             */
            created_count: number;
            /**
             * @description Rows that an import has brought before.
             * @example 3
             */
            known: number;
            /**
             * @description Rows that were skipped.
             * @example 7
             */
            errors: number;
            /**
             * @description Why it could not go on.
             * @example No row could be imported
             */
            error: string | null;
            /** @example http://localhost:3000/api/v3/csv/530/errors */
            errors_url: string;
            /**
             * @description The rows that were skipped, to be mended and uploaded again.
             * @example http://localhost:3000/api/v3/csv/530/errors?format=csv
             */
            errors_file_url: string;
            /** @example utf-8 */
            encoding: string;
            /** @example , */
            delimiter: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        CsvError: {
            /**
             * @description Where the row begins in the file, counted from 1.
             * @example 17
             */
            line: number;
            /**
             * @example [
             *       {
             *         "field": "post_date",
             *         "message": "INCIDENT DATE: \"31/02/2010\" is no date (day first)"
             *       }
             *     ]
             */
            errors: {
                field: string;
                message: string;
            }[];
            /**
             * @description The cells.
             * @example [
             *       "4049",
             *       "Lost person",
             *       "31/02/2010"
             *     ]
             */
            record: string[];
        };
        Stage: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/forms/1/stages/12 */
            url: string;
            /** @example 1 */
            form_id: number;
            /** @example Step 2 */
            label: string;
            /** @example Call back and check */
            description?: string | null;
            /**
             * @description Stages stand in the order of this number.
             * @example 1
             */
            priority: number;
            /**
             * @description Deprecated. Empty where there is none.
             * @example tasks
             */
            icon: string;
            /** @description Whether a post can only be published with it completed. */
            required: boolean;
            /** @enum {string} */
            type?: "post" | "task";
            show_when_published?: boolean;
            /** @description Whether its attributes are for who edits forms or posts only. */
            task_is_internal_only?: boolean;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Attribute: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/forms/1/attributes/15 */
            url: string;
            /**
             * @description What posts keep its values by.
             * @example some-field
             */
            key?: string;
            /** @example Some field */
            label: string;
            /**
             * @description Empty where there are none.
             * @example Fill in the field
             */
            instructions: string;
            /** @example text */
            input: string;
            /** @example varchar */
            type: string;
            /** @description Whether its stage can only be completed with it. */
            required: boolean;
            /**
             * @description Empty where there is none.
             * @example unknown
             */
            default: string;
            /** @example 1 */
            priority: number;
            /**
             * @description What can be chosen; ids of tags for the type `tags`.
             * @example []
             */
            options?: unknown;
            /**
             * @description How many values at most; 0 = any number.
             * @example 1
             */
            cardinality: number;
            /** @example [] */
            config?: unknown;
            /** @example 1 */
            form_stage_id: number;
            /** @example 1 */
            form_id?: number;
            /** @description Whether only who may edit a post sees its values. */
            response_private?: boolean;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Form: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/forms/530 */
            url: string;
            /** @description Deprecated. */
            parent: {
                /** @example 1 */
                id: string;
                /** @example http://localhost:3000/api/v3/forms/1 */
                url: string;
            } | null;
            /** @example This is a Form */
            name: string;
            /**
             * @description Empty where there is none.
             * @example This is a form description
             */
            description: string;
            /**
             * @description Empty where there is none.
             * @example #ff00dd
             */
            color: string;
            /** @example report */
            type: string;
            /** @description The same as `disabled`. */
            disable: boolean;
            /** @description Whether it is there for who manages settings only, and takes no more posts. */
            disabled?: boolean;
            /** @description Whether its posts begin as drafts. */
            require_approval?: boolean;
            /** @description Whether everybody can create posts in it. */
            everyone_can_create?: boolean;
            /**
             * @description Names of the roles that can, where not everybody can.
             * @example [
             *       "analyst"
             *     ]
             */
            can_create?: string[];
            /** @description Whether who may not edit a post does not see its author. */
            hide_author?: boolean;
            /** @description Whether who may not edit a post does not see its time. */
            hide_time?: boolean;
            /** @description Whether who may not edit a post sees its places rounded. */
            hide_location?: boolean;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        FormRole: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/roles/530 */
            url: string;
            /** @example 1 */
            form_id: number;
            /** @example analyst */
            name: string;
            /** @example Analyst */
            display_name: string;
        };
        Message: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/messages/530 */
            url: string;
            parent: components["schemas"]["Relation"];
            /**
             * @description Null once the contact is deleted.
             * @example 1
             */
            contact_id: number | null;
            contact?: {
                /** @example 1 */
                id: number;
                /** @example http://localhost:3000/api/v3/contacts/1 */
                url: string;
            } | null;
            user: components["schemas"]["UserRelation"];
            /** @example 13 */
            post_id: number | null;
            /**
             * @description Who carries it: smssync, frontlinesms, twilio, nexmo, email or twitter.
             * @example smssync
             */
            data_provider: string | null;
            /**
             * @description What the provider calls it.
             * @example SM1234
             */
            data_provider_message_id: string | null;
            /** @example  */
            title: string;
            /** @example We are on our way. */
            message: string;
            /** @enum {string} */
            type: "sms" | "email" | "twitter" | "phone";
            /** @enum {string} */
            status: "pending" | "received" | "sent" | "pending_poll" | "unknown" | "archived" | "cancelled" | "failed";
            /** @enum {string} */
            direction: "outgoing" | "incoming";
            /** @example null */
            additional_data: {
                [key: string]: unknown;
            } | unknown[] | null;
            /** @example null */
            notification_post_id: number | null;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated?: string | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        UserRelation: {
            /** @example 1 */
            id: number;
            /** @example http://localhost:3000/api/v3/users/1 */
            url: string;
        } | null;
        Contact: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/contacts/530 */
            url: string;
            user: components["schemas"]["UserRelation"];
            /** @example smssync */
            data_provider: string | null;
            /** @enum {string} */
            type: "email" | "twitter" | "phone";
            /** @example +358401234567 */
            contact: string;
            can_notify: boolean;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        User: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/users/530 */
            url: string;
            /** @example Test User */
            realname: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            created: string;
            /** @example 2014-11-11T08:40:51+00:00 */
            updated: string | null;
            /** @example test@ushahidi.com */
            email: string;
            /**
             * @description How often a token was got with the password.
             * @example 2
             */
            logins: number;
            /**
             * @description How often the password was wrong.
             * @example 3
             */
            failed_attempts: number;
            /** @example 2014-11-11T08:40:51+00:00 */
            last_login: string | null;
            /** @example 2014-11-11T08:40:51+00:00 */
            last_attempt: string | null;
            /** @example user */
            role: string;
            /**
             * @description Gravatar hash
             * @example 982d5f5e2b53f4843ca1fe521025b342
             */
            gravatar: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        PartialUser: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/users/530 */
            url: string;
            /** @example Test User */
            realname: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Role: {
            /** @example 530 */
            id: number;
            /** @example http://localhost:3000/api/v3/roles/530 */
            url: string;
            /** @example analyst */
            name: string;
            /** @example Analyst */
            display_name: string;
            /** @example Sorts what comes in */
            description: string | null;
            /**
             * @example [
             *       "Manage Users",
             *       "Manage Posts",
             *       "Manage Settings",
             *       "Bulk Data Import"
             *     ]
             */
            permissions: string[];
            /** @description Whether it came with the team: such a role cannot be deleted. */
            protected: boolean;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
        Permission: {
            /** @example 2 */
            id: number;
            /** @example Manage Posts */
            name: string;
            /** @example See all posts, and change, publish and delete them */
            description: string;
        };
        /** @description The keys of the group stand beside its id. */
        ConfigGroup: {
            /**
             * @description `site`, `map`, `features` or `data-provider`
             * @example site
             */
            id: string;
            /** @example http://localhost:3000/api/v3/config/site */
            url: string;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        } & {
            [key: string]: unknown;
        };
        DataProvider: {
            /** @example smssync */
            id: string;
            /** @example http://localhost:3000/api/v3/dataproviders/smssync */
            url: string;
            /** @example SMSSync */
            name: string;
            /** @example 1.0 */
            version: string;
            services: {
                sms: boolean;
                ivr: boolean;
                email: boolean;
                twitter: boolean;
            };
            /** @description What is set in the config group `data-provider`. */
            options: {
                [key: string]: {
                    /** @example Secret */
                    label: string;
                    /** @example text */
                    input: string;
                    /** @example What the app sends with every message */
                    description: string;
                    /**
                     * @example [
                     *       "required"
                     *     ]
                     */
                    rules: string[];
                    /**
                     * @description What can be chosen.
                     * @example [
                     *       "sha256"
                     *     ]
                     */
                    options?: string[];
                };
            };
            /**
             * @example {
             *       "overview": "https://smssync.ushahidi.com/"
             *     }
             */
            links: {
                [key: string]: string;
            };
            enabled: boolean;
            /**
             * @description What the caller may do with it.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete",
             *       "search"
             *     ]
             */
            allowed_privileges: string[];
        };
    };
    responses: {
        /** @description Malformed JSON or an unknown format */
        Refused400: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 400,
                 *           "title": "Malformed JSON or an unknown format",
                 *           "message": "Malformed JSON or an unknown format"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description No access token, or an invalid or expired one */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 401,
                 *           "title": "No access token, or an invalid or expired one",
                 *           "message": "No access token, or an invalid or expired one"
                 *         }
                 *       ]
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
                 *       "errors": [
                 *         {
                 *           "status": 413,
                 *           "title": "The body is too large",
                 *           "message": "The body is too large"
                 *         }
                 *       ]
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
                 *       "errors": [
                 *         {
                 *           "status": 429,
                 *           "title": "Too many requests; Retry-After says when to come again",
                 *           "message": "Too many requests; Retry-After says when to come again"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Not allowed */
        Refused403: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 403,
                 *           "title": "Not allowed",
                 *           "message": "Not allowed"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Validation Error */
        Refused422: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 422,
                 *           "title": "Validation Error",
                 *           "message": "Validation Error"
                 *         },
                 *         {
                 *           "status": 422,
                 *           "title": "title is required",
                 *           "message": "title is required",
                 *           "source": {
                 *             "pointer": "/title"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description There is nothing with this id, or at this path */
        Refused404: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 404,
                 *           "title": "There is nothing with this id, or at this path",
                 *           "message": "There is nothing with this id, or at this path"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Somebody else has locked it */
        Refused409: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 409,
                 *           "title": "Somebody else has locked it",
                 *           "message": "Somebody else has locked it"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The storage or the database does not answer at the moment; the same request may work shortly */
        Refused503: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "status": 503,
                 *           "title": "The storage or the database does not answer at the moment; the same request may work shortly",
                 *           "message": "The storage or the database does not answer at the moment; the same request may work shortly"
                 *         }
                 *       ]
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
    issueToken: {
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
                 *       "grant_type": "client_credentials",
                 *       "client_id": "muster",
                 *       "client_secret": "secret",
                 *       "scope": "post,user"
                 *     }
                 */
                "application/json": {
                    /** @example client_credentials */
                    grant_type?: string;
                    client_id?: string;
                    client_secret?: string;
                    /** @description An e-mail address; for the grant `password`. */
                    username?: string;
                    password?: string;
                    /** @description By comma or space; everything but `migrate` by default. */
                    scope?: string | null;
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
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    issueTokenAtRoot: {
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
                 *       "grant_type": "client_credentials",
                 *       "client_id": "muster",
                 *       "client_secret": "secret",
                 *       "scope": "post,user"
                 *     }
                 */
                "application/json": {
                    /** @example client_credentials */
                    grant_type?: string;
                    client_id?: string;
                    client_secret?: string;
                    /** @description An e-mail address; for the grant `password`. */
                    username?: string;
                    password?: string;
                    /** @description By comma or space; everything but `migrate` by default. */
                    scope?: string | null;
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
                    "application/json": components["schemas"]["Token"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            413: components["responses"]["Refused413"];
            429: components["responses"]["Refused429"];
        };
    };
    runMigrations: {
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
                    "application/json": components["schemas"]["MigrationResults"];
                };
            };
            429: components["responses"]["Refused429"];
        };
    };
    getProtected: {
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
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    getPostStats: {
        parameters: {
            query?: {
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description What the totals are of; of all posts where nothing is said. */
                group_by?: "status" | "form" | "tags" | "attribute";
                /** @description With `group_by=tags`: the children of this tag, or `all` tags; those of the top by default. */
                group_by_tags?: string;
                /** @description With `group_by=attribute`: the key of the attribute. */
                group_by_attribute_key?: string;
                /** @description Totals over time. */
                timeline?: string;
                /** @description In seconds; a day by default. */
                timeline_interval?: string;
                /** @description `created`, `updated`, `post_date`, or the key of an attribute. */
                timeline_attribute?: string;
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
                        totals: {
                            /**
                             * @description What was grouped by, or `all`; over time the name of the group.
                             * @example status
                             */
                            key: string;
                            values: {
                                /**
                                 * @description The name of the group; over time the start of the interval, in seconds since 1970.
                                 * @example published
                                 */
                                label: string | number;
                                /** @example 12 */
                                total: number;
                                /**
                                 * @description Of the form or tag.
                                 * @example 3
                                 */
                                id?: number | null;
                                /**
                                 * @description Over time: how many until then.
                                 * @example 40
                                 */
                                cumulative_total?: number;
                            }[];
                        }[];
                        /** @example status */
                        group_by: string | null;
                        /** @example all */
                        group_by_tags: string | null;
                        /** @example region */
                        group_by_attribute_key: string | null;
                        /** @example created */
                        timeline_attribute: string | null;
                        /**
                         * @description Over time: in seconds.
                         * @example 86400
                         */
                        time_interval?: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `created` by default. */
                orderby?: "created" | "post_date" | "updated" | "id" | "title" | "status";
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description Only values of attributes of these types. */
                include_types?: string;
                /** @description Only values of attributes with these keys or ids. */
                include_attributes?: string;
                /** @description `json` by default; `jsonp` with `callback`; `geojson` and `csv` are all posts unless `limit` is given (`geojson`). */
                format?: "json" | "jsonp" | "geojson" | "csv";
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Post"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createPost: {
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
                 *       "title": "Need help",
                 *       "content": "Asrang VDC of Gorkha hasn't received any help yet. Need relief efforts",
                 *       "locale": "en_us",
                 *       "values": {
                 *         "AttributeID1": [
                 *           "Value 1",
                 *           "Value 2"
                 *         ],
                 *         "AttributeID2": [
                 *           {
                 *             "lat": "2.456",
                 *             "lon": "1.234"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    title: string;
                    content: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    status?: "draft" | "published" | "archived" | null;
                    locale?: string | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** Format: email */
                    author_email?: string | null;
                    author_realname?: string | null;
                    published_to?: string[] | null;
                    completed_stages?: ((number | string) | {
                        id: number | string;
                    })[] | null;
                    tags?: ((number | string) | string | {
                        id: number | string;
                    })[] | null;
                    /**
                     * @description When it happened.
                     * @example 1970-01-01T00:00:00+00:00
                     */
                    post_date?: string;
                    /** @description Arrays by attribute key; replaced as a whole. */
                    values?: unknown[] | {
                        [key: string]: unknown[];
                    } | null;
                    /** @enum {string|null} */
                    type?: "report" | null;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Done; the caller may not read the result */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updatePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Road closed",
                 *       "tags": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": {
                    title?: string;
                    content?: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    status?: "draft" | "published" | "archived" | null;
                    locale?: string | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** Format: email */
                    author_email?: string | null;
                    author_realname?: string | null;
                    published_to?: string[] | null;
                    completed_stages?: ((number | string) | {
                        id: number | string;
                    })[] | null;
                    tags?: ((number | string) | string | {
                        id: number | string;
                    })[] | null;
                    /**
                     * @description When it happened.
                     * @example 1970-01-01T00:00:00+00:00
                     */
                    post_date?: string;
                    /** @description Arrays by attribute key; replaced as a whole. */
                    values?: unknown[] | {
                        [key: string]: unknown[];
                    } | null;
                    /** @enum {string|null} */
                    type?: "report" | null;
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
                    "application/json": components["schemas"]["Post"];
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
    deletePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    listCrowdMedia: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created" | "updated";
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Only media that no post has. */
                orphans?: boolean;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["CrowdMedia"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    uploadCrowdMedia: {
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
                 *       "caption": "A sample image"
                 *     }
                 */
                "multipart/form-data": {
                    caption?: string | null;
                    /**
                     * Format: binary
                     * @description At most 1, each of at most 15 MB.
                     */
                    file?: string;
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
                    "application/json": components["schemas"]["CrowdMedia"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCrowdMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a medium */
                id: number;
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
                    "application/json": components["schemas"]["CrowdMedia"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCrowdMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a medium */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caption": "A new caption"
                 *     }
                 */
                "application/json": {
                    caption?: string | null;
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
                    "application/json": components["schemas"]["CrowdMedia"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCrowdMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a medium */
                id: number;
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
                    "application/json": components["schemas"]["CrowdMedia"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listCrowdTags: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "tag" | "slug" | "priority" | "created";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only tags with these names. */
                tag?: string;
                /** @description Only tags of these types. */
                type?: string;
                /** @description Ids of parents, or `none` for the top level. */
                parent_id?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["CrowdTag"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createCrowdTag: {
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
                 *       "tag": "Some Tag",
                 *       "color": "#00ff00",
                 *       "icon": "marker"
                 *     }
                 */
                "application/json": {
                    tag: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    type?: "category" | "status" | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    color?: string | null;
                    icon?: string | null;
                    description?: string | null;
                    role?: string[] | null;
                    priority?: number | string | null;
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
                    "application/json": components["schemas"]["CrowdTag"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCrowdTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a tag */
                id: number;
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
                    "application/json": components["schemas"]["CrowdTag"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCrowdTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a tag */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "Another Tag"
                 *     }
                 */
                "application/json": {
                    tag?: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    type?: "category" | "status" | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    color?: string | null;
                    icon?: string | null;
                    description?: string | null;
                    role?: string[] | null;
                    priority?: number | string | null;
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
                    "application/json": components["schemas"]["CrowdTag"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCrowdTag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a tag */
                id: number;
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
                    "application/json": components["schemas"]["CrowdTag"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listCollections: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name" | "created" | "updated";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only featured ones, or only others. */
                featured?: boolean;
                /** @description Only those with one of these views. */
                view?: string;
                /** @description Ids of owners, `me` or `none`. */
                user?: string;
                /** @description Only those that are for one of these roles. */
                visible_to?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Collection"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createCollection: {
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
                 *       "name": "Blocked roads",
                 *       "description": "To be cleared first",
                 *       "view": "map",
                 *       "visible_to": [
                 *         "admin"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    description?: string | null;
                    /** @enum {string|null} */
                    view?: "map" | "list" | "chart" | "timeline" | null;
                    view_options?: unknown;
                    visible_to?: string[] | null;
                    featured?: boolean;
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
                    "application/json": components["schemas"]["Collection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
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
                    "application/json": components["schemas"]["Collection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Blocked roads",
                 *       "description": "To be cleared first",
                 *       "view": "map",
                 *       "visible_to": [
                 *         "admin"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** @enum {string|null} */
                    view?: "map" | "list" | "chart" | "timeline" | null;
                    view_options?: unknown;
                    visible_to?: string[] | null;
                    featured?: boolean;
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
                    "application/json": components["schemas"]["Collection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
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
                    "application/json": components["schemas"]["Collection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listCollectionPosts: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `created` by default. */
                orderby?: "created" | "post_date" | "updated" | "id" | "title" | "status";
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description Only values of attributes of these types. */
                include_types?: string;
                /** @description Only values of attributes with these keys or ids. */
                include_attributes?: string;
            };
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Post"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    addCollectionPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": 95
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The post to add.
                     * @example 95
                     */
                    id: number;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCollectionPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
                /** @description The id of a post */
                postid: number;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    removeCollectionPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a collection */
                id: number;
                /** @description The id of a post */
                postid: number;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            /** @description Done; the caller may not read the result */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listSavedSearches: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name" | "created" | "updated";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only featured ones, or only others. */
                featured?: boolean;
                /** @description Only those with one of these views. */
                view?: string;
                /** @description Ids of owners, `me` or `none`. */
                user?: string;
                /** @description Only those that are for one of these roles. */
                visible_to?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["SavedSearch"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createSavedSearch: {
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
                 *       "name": "My posts",
                 *       "filter": {
                 *         "user": "me",
                 *         "status": "all"
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    description?: string | null;
                    /** @enum {string|null} */
                    view?: "map" | "list" | "chart" | "timeline" | null;
                    view_options?: unknown;
                    visible_to?: string[] | null;
                    featured?: boolean;
                    filter: unknown[] | {
                        [key: string]: unknown;
                    };
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
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listCsv: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created" | "filename";
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Csv"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    uploadCsv: {
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
                 *       "file": "(the bytes of reports.csv)"
                 *     }
                 */
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1, each of at most 200 MB.
                     */
                    file?: string;
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
                    "application/json": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            503: components["responses"]["Refused503"];
        };
    };
    listCsvBelow: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created" | "filename";
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Csv"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    importCsvByBody: {
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
                 *       "id": 530
                 *     }
                 */
                "application/json": {
                    /** @description Only reports what would happen. */
                    dry_run?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /** @description Makes the tags that rows name and nobody has made; needs Manage Settings. */
                    create_tags?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /**
                     * @description As each column shows it by default; days first where none does.
                     * @enum {string|null}
                     */
                    date_order?: "dmy" | "mdy" | null;
                    /**
                     * @description Of times that say none; by default the one of the site, else UTC.
                     * @example Europe/Helsinki
                     */
                    timezone?: string | null;
                    /** @description Of the CSV file. */
                    id?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an uploaded CSV file */
                id: number;
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
                    "application/json": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an uploaded CSV file */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "maps_to": [
                 *         "title",
                 *         "post_date",
                 *         "content",
                 *         "tags",
                 *         "place.lat",
                 *         "place.lon"
                 *       ],
                 *       "fixed": {
                 *         "form": 1,
                 *         "status": "draft"
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description Read only. */
                    columns?: unknown[] | null;
                    maps_to?: (string | null)[] | null;
                    fixed?: {
                        title?: string | null;
                        content?: string | null;
                        form?: (number | string) | {
                            id: number | string | null;
                        } | null;
                        form_id?: (number | string) | {
                            id: number | string | null;
                        } | null;
                        /** @enum {string|null} */
                        status?: "draft" | "published" | "archived" | null;
                        locale?: string | null;
                        tags?: ((number | string) | string | {
                            id: number | string;
                        })[] | null;
                        published_to?: string[] | null;
                        completed_stages?: ((number | string) | {
                            id: number | string;
                        })[] | null;
                        /** Format: email */
                        author_email?: string | null;
                        author_realname?: string | null;
                        /** @description Arrays by attribute key; replaced as a whole. */
                        values?: unknown[] | {
                            [key: string]: unknown[];
                        } | null;
                    } | unknown[] | null;
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
                    "application/json": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an uploaded CSV file */
                id: number;
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
                    "application/json": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listStages: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "priority" | "label" | "created";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only stages with this label. */
                label?: string;
                /** @description Ids of forms. */
                form_id?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Stage"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createStage: {
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
                 *       "form_id": 1,
                 *       "label": "Verification",
                 *       "priority": 1,
                 *       "required": true
                 *     }
                 */
                "application/json": {
                    label: string;
                    description?: string | null;
                    priority?: number | string | null;
                    icon?: string | null;
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /** @enum {string|null} */
                    type?: "post" | "task" | null;
                    show_when_published?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    task_is_internal_only?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a stage */
                id: number;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a stage */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Verification"
                 *     }
                 */
                "application/json": {
                    label?: string;
                    description?: string | null;
                    priority?: number | string | null;
                    icon?: string | null;
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /** @enum {string|null} */
                    type?: "post" | "task" | null;
                    show_when_published?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    task_is_internal_only?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a stage */
                id: number;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listAttributes: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "priority" | "label" | "created";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Ids of stages. */
                form_stage_id?: string;
                /** @description Only attributes with these keys. */
                key?: string;
                /** @description Only attributes with these labels. */
                label?: string;
                /** @description Only attributes with these inputs. */
                input?: string;
                /** @description Only attributes of these types. */
                type?: string;
                /** @description Ids of forms. */
                form_id?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Attribute"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createAttribute: {
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
                 *       "label": "How deep?",
                 *       "input": "number",
                 *       "type": "decimal",
                 *       "cardinality": 1,
                 *       "form_stage_id": 1
                 *     }
                 */
                "application/json": {
                    /** @description Made from the label where there is none. Unique in the team. */
                    key?: string | null;
                    label: string;
                    instructions?: string | null;
                    /** @enum {string} */
                    input: "text" | "textarea" | "select" | "radio" | "checkbox" | "checkboxes" | "date" | "datetime" | "location" | "number" | "relation" | "upload" | "video" | "markdown" | "tags";
                    /** @enum {string} */
                    type: "varchar" | "text" | "markdown" | "title" | "description" | "int" | "decimal" | "datetime" | "point" | "geometry" | "link" | "video" | "media" | "relation" | "tags";
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    default?: (string | null) | (number | boolean) | null;
                    priority?: number | string | null;
                    options?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    cardinality: number | string;
                    config?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    response_private?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_stage_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_stage?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listFormAttributes: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "priority" | "label" | "created";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Ids of stages. */
                form_stage_id?: string;
                /** @description Only attributes with these keys. */
                key?: string;
                /** @description Only attributes with these labels. */
                label?: string;
                /** @description Only attributes with these inputs. */
                input?: string;
                /** @description Only attributes of these types. */
                type?: string;
            };
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Attribute"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createFormAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "How deep?",
                 *       "input": "number",
                 *       "type": "decimal",
                 *       "cardinality": 1,
                 *       "form_stage_id": 1
                 *     }
                 */
                "application/json": {
                    /** @description Made from the label where there is none. Unique in the team. */
                    key?: string | null;
                    label: string;
                    instructions?: string | null;
                    /** @enum {string} */
                    input: "text" | "textarea" | "select" | "radio" | "checkbox" | "checkboxes" | "date" | "datetime" | "location" | "number" | "relation" | "upload" | "video" | "markdown" | "tags";
                    /** @enum {string} */
                    type: "varchar" | "text" | "markdown" | "title" | "description" | "int" | "decimal" | "datetime" | "point" | "geometry" | "link" | "video" | "media" | "relation" | "tags";
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    default?: (string | null) | (number | boolean) | null;
                    priority?: number | string | null;
                    options?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    cardinality: number | string;
                    config?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    response_private?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_stage_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_stage?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an attribute */
                id: number;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an attribute */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "How deep?"
                 *     }
                 */
                "application/json": {
                    /** @description Made from the label where there is none. Unique in the team. */
                    key?: string | null;
                    label?: string;
                    instructions?: string | null;
                    /** @enum {string} */
                    input?: "text" | "textarea" | "select" | "radio" | "checkbox" | "checkboxes" | "date" | "datetime" | "location" | "number" | "relation" | "upload" | "video" | "markdown" | "tags";
                    /** @enum {string} */
                    type?: "varchar" | "text" | "markdown" | "title" | "description" | "int" | "decimal" | "datetime" | "point" | "geometry" | "link" | "video" | "media" | "relation" | "tags";
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    default?: (string | null) | (number | boolean) | null;
                    priority?: number | string | null;
                    options?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    cardinality?: number | string;
                    config?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    response_private?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_stage_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_stage?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an attribute */
                id: number;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listForms: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name" | "created" | "updated";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only disabled ones, or only others. */
                disabled?: "0" | "1" | "true" | "false";
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Form"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createForm: {
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
                 *       "name": "Road damage",
                 *       "description": "What the storm left",
                 *       "color": "#ff00dd",
                 *       "type": "report"
                 *     }
                 */
                "application/json": {
                    name: string;
                    description?: string | null;
                    color?: string | null;
                    /** @enum {string|null} */
                    type?: "report" | null;
                    parent?: (number | string) | string | {
                        id: (number | string) | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    disable?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    disabled?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    require_approval?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    everyone_can_create?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    can_create?: string[] | null;
                    hide_author?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    hide_time?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    hide_location?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
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
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                id: number;
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
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disable": true
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string | null;
                    color?: string | null;
                    /** @enum {string|null} */
                    type?: "report" | null;
                    parent?: (number | string) | string | {
                        id: (number | string) | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    disable?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    disabled?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    require_approval?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    everyone_can_create?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    can_create?: string[] | null;
                    hide_author?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    hide_time?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    hide_location?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
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
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                id: number;
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
                    "application/json": components["schemas"]["Form"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created";
                /** @description Only messages that hold this in their title, their text or their contact’s address. */
                q?: string;
                /** @description What came in, what goes out, or what was put away. */
                box?: "inbox" | "outbox" | "archived" | "all";
                /** @description Only messages with these statuses; archived ones are listed only when asked for, or with `all`. */
                status?: string;
                /** @description Only messages of these types. */
                type?: string;
                /** @description Only messages by these providers. */
                data_provider?: string;
                /** @description Ids of contacts. */
                contact?: string;
                /** @description Ids of messages that these answer. */
                parent?: string;
                /** @description Ids of posts. */
                post?: string;
                /** @description Ids of users, or `me`. */
                user?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Message"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createMessage: {
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
                 *       "message": "We are on our way.",
                 *       "contact_id": 1,
                 *       "type": "sms",
                 *       "direction": "outgoing"
                 *     }
                 */
                "application/json": {
                    message: string;
                    title?: string | null;
                    /** @enum {string|null} */
                    type?: "sms" | "email" | "twitter" | "phone" | null;
                    /** @enum {string|null} */
                    status?: "pending" | "received" | "sent" | "pending_poll" | "unknown" | "archived" | "cancelled" | "failed" | null;
                    /** @enum {string|null} */
                    direction?: "outgoing" | "incoming" | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    contact?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    contact_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    post_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    notification_post_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** @description Who carries it: smssync, frontlinesms, twilio, nexmo, email or twitter. */
                    data_provider?: string | null;
                    data_provider_message_id?: string | null;
                    additional_data?: {
                        [key: string]: unknown;
                    } | unknown[] | null;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a message */
                id: number;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a message */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "cancelled"
                 *     }
                 */
                "application/json": {
                    message?: string;
                    title?: string | null;
                    /** @enum {string|null} */
                    type?: "sms" | "email" | "twitter" | "phone" | null;
                    /** @enum {string|null} */
                    status?: "pending" | "received" | "sent" | "pending_poll" | "unknown" | "archived" | "cancelled" | "failed" | null;
                    /** @enum {string|null} */
                    direction?: "outgoing" | "incoming" | null;
                    parent?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    parent_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    contact?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    contact_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    post_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    notification_post_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** @description Who carries it: smssync, frontlinesms, twilio, nexmo, email or twitter. */
                    data_provider?: string | null;
                    data_provider_message_id?: string | null;
                    additional_data?: {
                        [key: string]: unknown;
                    } | unknown[] | null;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a message */
                id: number;
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    getPostOfMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a message */
                id: number;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created" | "contact";
                /** @description Only contacts whose address holds this. */
                q?: string;
                /** @description Only contacts of these users. */
                user?: string;
                /** @description Only contacts of these types. */
                type?: string;
                /** @description Only contacts with these addresses. */
                contact?: string;
                /** @description Only contacts by these providers. */
                data_provider?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Contact"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createContact: {
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
                 *       "type": "phone",
                 *       "contact": "+358401234567",
                 *       "can_notify": false
                 *     }
                 */
                "application/json": {
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    data_provider?: string | null;
                    /**
                     * @description As the address looks, where it is left out.
                     * @enum {string|null}
                     */
                    type?: "email" | "twitter" | "phone" | null;
                    /**
                     * @description A phone number is kept as its digits, an e-mail address in lower case.
                     * @example +358 40 1234567
                     */
                    contact: string;
                    can_notify?: boolean | null;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a contact */
                id: number;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a contact */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "can_notify": true
                 *     }
                 */
                "application/json": {
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    data_provider?: string | null;
                    /**
                     * @description As the address looks, where it is left out.
                     * @enum {string|null}
                     */
                    type?: "email" | "twitter" | "phone" | null;
                    /**
                     * @description A phone number is kept as its digits, an e-mail address in lower case.
                     * @example +358 40 1234567
                     */
                    contact?: string;
                    can_notify?: boolean | null;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a contact */
                id: number;
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
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listCrowdUsers: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created" | "realname";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only users with these roles. */
                role?: string;
                /** @description Only users with these addresses. */
                email?: string;
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
                        /** @example 20 */
                        count: string;
                        results: (components["schemas"]["User"] | components["schemas"]["PartialUser"])[];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createCrowdUser: {
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
                 *       "email": "test@ushahidi.com",
                 *       "realname": "Test User",
                 *       "password": "somepassword",
                 *       "role": "user"
                 *     }
                 */
                "application/json": {
                    email: string;
                    realname?: string | null;
                    /** @description Write only: it is never shown. */
                    password?: string | null;
                    /** @description The name of a role; `user` where there is none. */
                    role?: string | null;
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
                    "application/json": components["schemas"]["User"] | components["schemas"]["PartialUser"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCrowdMe: {
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
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCrowdMe: {
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
                 *       "realname": "Aino Berg"
                 *     }
                 */
                "application/json": {
                    email?: string;
                    realname?: string | null;
                    /** @description Write only: it is never shown. */
                    password?: string | null;
                    /** @description The name of a role; `user` where there is none. */
                    role?: string | null;
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
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCrowdUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user */
                id: number;
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
                    "application/json": components["schemas"]["User"] | components["schemas"]["PartialUser"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCrowdUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "realname": "Aino Berg",
                 *       "role": "user"
                 *     }
                 */
                "application/json": {
                    email?: string;
                    realname?: string | null;
                    /** @description Write only: it is never shown. */
                    password?: string | null;
                    /** @description The name of a role; `user` where there is none. */
                    role?: string | null;
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
                    "application/json": components["schemas"]["User"] | components["schemas"]["PartialUser"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCrowdUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a user */
                id: number;
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
                    "application/json": components["schemas"]["User"] | components["schemas"]["PartialUser"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listCrowdRoles: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only roles with these names. */
                name?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Role"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createCrowdRole: {
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
                 *       "name": "analyst",
                 *       "display_name": "Analyst",
                 *       "permissions": [
                 *         "Manage Posts"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    display_name?: string | null;
                    description?: string | null;
                    /** @description Some of: Manage Users, Manage Posts, Manage Settings, Bulk Data Import. */
                    permissions?: string[] | null;
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getCrowdRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a role */
                id: number;
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateCrowdRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a role */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": [
                 *         "Manage Posts",
                 *         "Bulk Data Import"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    display_name?: string | null;
                    description?: string | null;
                    /** @description Some of: Manage Users, Manage Posts, Manage Settings, Bulk Data Import. */
                    permissions?: string[] | null;
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteCrowdRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a role */
                id: number;
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
                    "application/json": components["schemas"]["Role"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listConfig: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id";
                /** @description Only these groups. */
                groups?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["ConfigGroup"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a group: site, map, features or data-provider */
                group: string;
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
                    "application/json": components["schemas"]["ConfigGroup"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateConfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a group: site, map, features or data-provider */
                group: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Skärgården Rescue",
                 *       "timezone": "Europe/Stockholm",
                 *       "date_format": "n/j/Y",
                 *       "private": false
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
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
                    "application/json": components["schemas"]["ConfigGroup"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listDataProviders: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name";
                /** @description Only those that offer one of these services. */
                type?: string;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["DataProvider"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getDataProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a data provider */
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
                    "application/json": components["schemas"]["DataProvider"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    getMigration: {
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
                    "application/json": components["schemas"]["MigrationResults"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    getMigrationStatus: {
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
                    "application/json": components["schemas"]["MigrationResults"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    migrate: {
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
                    "application/json": components["schemas"]["MigrationResults"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    rollBack: {
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
                    "application/json": components["schemas"]["MigrationResults"];
                };
            };
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            429: components["responses"]["Refused429"];
        };
    };
    getPostsGeojson: {
        parameters: {
            query?: {
                /** @description All of them by default; 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `created` by default. */
                orderby?: "created" | "post_date" | "updated" | "id" | "title" | "status";
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description Only values of attributes of these types. */
                include_types?: string;
                /** @description Only values of attributes with these keys or ids. */
                include_attributes?: string;
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
                    "application/json": components["schemas"]["FeatureCollection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getPostsTile: {
        parameters: {
            query?: {
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description Only values of attributes of these types. */
                include_types?: string;
                /** @description Only values of attributes with these keys or ids. */
                include_attributes?: string;
            };
            header?: never;
            path: {
                /** @description The zoom of the tile, 0 to 22 */
                z: number;
                /** @description Its row, counted from the north */
                y: number;
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
                        /** @enum {string} */
                        type: "FeatureCollection";
                        features: {
                            /** @enum {string} */
                            type: "Feature";
                            geometry: {
                                /** @enum {string} */
                                type: "Point";
                                /**
                                 * @description Longitude, latitude.
                                 * @example [
                                 *       24.94,
                                 *       60.17
                                 *     ]
                                 */
                                coordinates: [
                                    number,
                                    number
                                ];
                            };
                            properties: {
                                /** @example 530 */
                                id?: number;
                                /** @example http://localhost:3000/api/v3/posts/530 */
                                url?: string;
                                /** @example Need help */
                                title?: string;
                                /** @example The road to the clinic is blocked. */
                                description?: string;
                                /** @example #2274b4 */
                                "marker-color"?: string | null;
                                /**
                                 * @description The attribute that this point answers.
                                 * @example where
                                 */
                                attribute_key?: string;
                                /**
                                 * @description It stands for several points around there.
                                 * @enum {boolean}
                                 */
                                cluster?: true;
                                /**
                                 * @description For how many.
                                 * @example 12
                                 */
                                point_count?: number;
                            };
                        }[];
                        /**
                         * @example [
                         *       24.9,
                         *       60.1,
                         *       25,
                         *       60.2
                         *     ]
                         */
                        bbox: number[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getPostGeojson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                    "application/json": components["schemas"]["FeatureCollection"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    changePosts: {
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
                 *       "operation": "publish",
                 *       "ids": [
                 *         17,
                 *         18
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    operation: "publish" | "draft" | "archive" | "delete" | "collect" | "categorise" | "categorize";
                    /** @description Ids of posts, 1000 at most; or `filters`. */
                    ids?: (number | string)[] | null;
                    /** @description The filters of the list of posts, with the same names; published ones unless `status` says otherwise. */
                    filters?: {
                        [key: string]: unknown;
                    } | null;
                    /** @description For `collect`: the collection. */
                    set?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** @description For `categorise`: the tags that are added. */
                    tags?: ((number | string) | string | {
                        id: number | string;
                    })[] | null;
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
                         * @description How many it was done to.
                         * @example 2
                         */
                        processed: number;
                        failed: {
                            /** @example 17 */
                            id: number;
                            errors: {
                                /** @example 422 */
                                status: number;
                                /** @example title is required */
                                title: string;
                                /**
                                 * @description The same as `title`.
                                 * @example title is required
                                 */
                                message?: string;
                                source?: {
                                    /** @example /title */
                                    pointer: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getPostLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    lockPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            429: components["responses"]["Refused429"];
        };
    };
    unlockPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                    "application/json": components["schemas"]["Lock"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listTranslations: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "locale" | "created";
            };
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Post"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    addTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "ne",
                 *       "title": "मद्दत चाहिन्छ",
                 *       "content": "गोरखाको असराङमा अझै सहयोग पुगेको छैन।"
                 *     }
                 */
                "application/json": {
                    title: string;
                    content: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    status?: "draft" | "published" | "archived" | null;
                    locale: string;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** Format: email */
                    author_email?: string | null;
                    author_realname?: string | null;
                    published_to?: string[] | null;
                    /**
                     * @description When it happened.
                     * @example 1970-01-01T00:00:00+00:00
                     */
                    post_date?: string;
                    /** @description Arrays by attribute key; replaced as a whole. */
                    values?: unknown[] | {
                        [key: string]: unknown[];
                    } | null;
                    /** @enum {string|null} */
                    type?: "translation" | null;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
                /** @description The id of a translation, or its locale */
                translation: string;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
                /** @description The id of a translation, or its locale */
                translation: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "published"
                 *     }
                 */
                "application/json": {
                    title?: string;
                    content?: string;
                    slug?: string | null;
                    /** @enum {string|null} */
                    status?: "draft" | "published" | "archived" | null;
                    locale?: string;
                    user?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    user_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    /** Format: email */
                    author_email?: string | null;
                    author_realname?: string | null;
                    published_to?: string[] | null;
                    /**
                     * @description When it happened.
                     * @example 1970-01-01T00:00:00+00:00
                     */
                    post_date?: string;
                    /** @description Arrays by attribute key; replaced as a whole. */
                    values?: unknown[] | {
                        [key: string]: unknown[];
                    } | null;
                    /** @enum {string|null} */
                    type?: "translation" | null;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
                /** @description The id of a translation, or its locale */
                translation: string;
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
                    "application/json": components["schemas"]["Post"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "created";
            };
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Revision"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a post */
                id: number;
                /** @description The id of a revision */
                revision: number;
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
                    "application/json": components["schemas"]["Revision"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    exportPosts: {
        parameters: {
            query?: {
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description Only values of attributes of these types. */
                include_types?: string;
                /** @description Only values of attributes with these keys or ids. */
                include_attributes?: string;
                /** @description Only these, in this order: fields of posts, or keys of attributes. */
                fields?: string;
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
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listExports: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id";
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["ExportJob"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createExport: {
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
                 *       "entity_type": "post",
                 *       "filters": {
                 *         "status": "all",
                 *         "form": "1"
                 *       },
                 *       "fields": [
                 *         "title",
                 *         "content",
                 *         "status",
                 *         "post_date",
                 *         "tags",
                 *         "road"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @default post
                     * @enum {string}
                     */
                    entity_type?: "post";
                    filters?: unknown[] | {
                        [key: string]: unknown;
                    } | null;
                    /** @description Only these, in this order: fields of posts, or keys of attributes. */
                    fields?: string[] | null;
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
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an export */
                id: number;
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
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    getSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a saved search */
                id: number;
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
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a saved search */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "My posts",
                 *       "filter": {
                 *         "user": "me",
                 *         "status": "all"
                 *       }
                 *     }
                 */
                "application/json": {
                    name?: string;
                    description?: string | null;
                    /** @enum {string|null} */
                    view?: "map" | "list" | "chart" | "timeline" | null;
                    view_options?: unknown;
                    visible_to?: string[] | null;
                    featured?: boolean;
                    filter?: unknown[] | {
                        [key: string]: unknown;
                    };
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
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteSavedSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a saved search */
                id: number;
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
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    runSavedSearch: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `created` by default. */
                orderby?: "created" | "post_date" | "updated" | "id" | "title" | "status";
                /** @description Only posts that hold this text in title or content; a number also means the post with that id. */
                q?: string;
                /** @description `published` by default; `all` lifts it. */
                status?: string;
                /** @description Ids of forms, or `none`. */
                form?: string;
                /** @description Ids of users, `me` or `none`. */
                user?: string;
                /** @description Ids of posts that these belong to, or `none`. */
                parent?: string;
                /** @description Ids of collections. */
                set?: string;
                /** @description Ids of posts. */
                post_id?: string;
                /** @description Ids of tags: any of them. */
                tags?: string;
                /** @description Ids of tags: any of them. */
                "tags[any]"?: string;
                /** @description Ids of tags: all of them; at most 10. */
                "tags[all]"?: string;
                /** @description One or more locales. */
                locale?: string;
                /** @description At this moment or before. */
                created_before?: string;
                /** @description At this moment or after. */
                created_after?: string;
                /** @description At this moment or before. */
                updated_before?: string;
                /** @description At this moment or after. */
                updated_after?: string;
                /** @description A `post_date` at this moment or before. */
                date_before?: string;
                /** @description A `post_date` at this moment or after. */
                date_after?: string;
                /** @description Not made after the post with this id. */
                created_before_by_id?: string;
                /** @description Made after the post with this id. */
                created_after_by_id?: string;
                /** @description West, north, east, south: only posts with a point in this box. */
                bbox?: string;
                /** @description Latitude, longitude; with `within_km`. */
                center_point?: string;
                /** @description How far from `center_point` at most: a circle. */
                within_km?: string;
                /** @description Only posts with a point (`mapped`), or without one (`unmapped`). */
                has_location?: "mapped" | "unmapped" | "all";
                /** @description By the key of an attribute: `values[key]=x`, or several with `values[key][]=x`. */
                values?: {
                    [key: string]: string[];
                };
                /** @description Ids of stages: the first that is not completed. */
                current_stage?: string;
                /** @description Names of roles: only posts published to one of them. */
                published_to?: string;
                /** @description Types of the messages that posts were made of, or `web` for none. */
                source?: string;
                /** @description Only values of attributes of these types. */
                include_types?: string;
                /** @description Only values of attributes with these keys or ids. */
                include_attributes?: string;
            };
            header?: never;
            path: {
                /** @description The id of a saved search */
                id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Post"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    importCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of an uploaded CSV file */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "dry_run": true
                 *     }
                 */
                "application/json": {
                    /** @description Only reports what would happen. */
                    dry_run?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /** @description Makes the tags that rows name and nobody has made; needs Manage Settings. */
                    create_tags?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /**
                     * @description As each column shows it by default; days first where none does.
                     * @enum {string|null}
                     */
                    date_order?: "dmy" | "mdy" | null;
                    /**
                     * @description Of times that say none; by default the one of the site, else UTC.
                     * @example Europe/Helsinki
                     */
                    timezone?: string | null;
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
                    "application/json": components["schemas"]["Csv"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listCsvErrors: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `line` by default. */
                orderby?: "line";
                /** @description `json` by default. */
                format?: "json" | "jsonp" | "csv";
            };
            header?: never;
            path: {
                /** @description The id of an uploaded CSV file */
                id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["CsvError"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listFormStages: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "priority" | "label" | "created";
                /** @description Only what holds this text. */
                q?: string;
                /** @description Only stages with this label. */
                label?: string;
            };
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Stage"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    createFormStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form_id": 1,
                 *       "label": "Verification",
                 *       "priority": 1,
                 *       "required": true
                 *     }
                 */
                "application/json": {
                    label: string;
                    description?: string | null;
                    priority?: number | string | null;
                    icon?: string | null;
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /** @enum {string|null} */
                    type?: "post" | "task" | null;
                    show_when_published?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    task_is_internal_only?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    getFormStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
                /** @description The id of a stage */
                id: number;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateFormStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
                /** @description The id of a stage */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Verification"
                 *     }
                 */
                "application/json": {
                    label?: string;
                    description?: string | null;
                    priority?: number | string | null;
                    icon?: string | null;
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    /** @enum {string|null} */
                    type?: "post" | "task" | null;
                    show_when_published?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    task_is_internal_only?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteFormStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
                /** @description The id of a stage */
                id: number;
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
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    getFormAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
                /** @description The id of an attribute */
                id: number;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    updateFormAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
                /** @description The id of an attribute */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "How deep?"
                 *     }
                 */
                "application/json": {
                    /** @description Made from the label where there is none. Unique in the team. */
                    key?: string | null;
                    label?: string;
                    instructions?: string | null;
                    /** @enum {string} */
                    input?: "text" | "textarea" | "select" | "radio" | "checkbox" | "checkboxes" | "date" | "datetime" | "location" | "number" | "relation" | "upload" | "video" | "markdown" | "tags";
                    /** @enum {string} */
                    type?: "varchar" | "text" | "markdown" | "title" | "description" | "int" | "decimal" | "datetime" | "point" | "geometry" | "link" | "video" | "media" | "relation" | "tags";
                    required?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    default?: (string | null) | (number | boolean) | null;
                    priority?: number | string | null;
                    options?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    cardinality?: number | string;
                    config?: unknown[] | {
                        [key: string]: unknown;
                    } | "" | null;
                    response_private?: boolean | 0 | ("0" | "1" | "true" | "false") | null;
                    form_stage_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_stage?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form_id?: (number | string) | {
                        id: number | string | null;
                    } | null;
                    form?: (number | string) | {
                        id: number | string | null;
                    } | null;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    deleteFormAttribute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a form */
                form_id: number;
                /** @description The id of an attribute */
                id: number;
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
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            429: components["responses"]["Refused429"];
        };
    };
    listFormRoles: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name";
            };
            header?: never;
            path: {
                /** @description The id of a form */
                id: number;
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["FormRole"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    setFormRoles: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id" | "name";
            };
            header?: never;
            path: {
                /** @description The id of a form */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "roles": [
                 *         1,
                 *         2
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description Ids of roles. */
                    roles: (number | string)[];
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["FormRole"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    register: {
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
                 *       "email": "test@ushahidi.com",
                 *       "realname": "Test User",
                 *       "password": "somepassword"
                 *     }
                 */
                "application/json": {
                    email: string;
                    realname?: string | null;
                    /** @description The same as `realname`. */
                    full_name?: string | null;
                    /** @description Write only: it is never shown. */
                    password: string;
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
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    requestPasswordReset: {
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
                 *       "email": "test@ushahidi.com"
                 *     }
                 */
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    confirmPasswordReset: {
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
                 *       "token": "6f1ed002ab5595859014ebf0951522d9a1b2c3d4e5f60718293a4b5c6d7e8f90",
                 *       "password": "somepassword"
                 *     }
                 */
                "application/json": {
                    token: string;
                    /** @description Write only: it is never shown. */
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            413: components["responses"]["Refused413"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
    listPermissions: {
        parameters: {
            query?: {
                /** @description 20 by default, 1000 at most. */
                limit?: string;
                /** @description Counted from 0. */
                offset?: string;
                /** @description `asc` by default. */
                order?: string;
                /** @description `id` by default. */
                orderby?: "id";
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
                        /** @example 20 */
                        count: string;
                        results: components["schemas"]["Permission"][];
                        /** @example 20 */
                        limit: string;
                        /** @example 0 */
                        offset: string;
                        /** @enum {string} */
                        order: "asc" | "desc";
                        /** @example created */
                        orderby: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        curr: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=20 */
                        next: string;
                        /** @example http://localhost:3000/api/v3/posts?orderby=created&order=asc&limit=20&offset=0 */
                        prev: string;
                        /** @example 418 */
                        total_count: number;
                    };
                };
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
        };
    };
}
