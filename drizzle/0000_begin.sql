CREATE TABLE `action_bodies` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `actions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `actions` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`mandate` text,
	`paragraph` integer,
	`status` text NOT NULL,
	`due` text,
	`precision` text,
	`due_by` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN "due"
      WHEN 'month' THEN date("due" || '-01', '+1 month', '-1 day')
      WHEN 'quarter' THEN substr("due", 1, 4) || '-' || substr('03-3106-3009-3012-31', substr("due", 7, 1) * 5 - 4, 5)
      ELSE "due" || '-12-31'
    END) VIRTUAL,
	`asked_of` text,
	`decision` text,
	`source` text,
	`confidence` text NOT NULL,
	`note` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`mandate`) REFERENCES `mandates`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`decision`) REFERENCES `decisions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "actions_status" CHECK("status" IN ('open', 'in-progress', 'blocked', 'done', 'dropped')),
	CONSTRAINT "actions_confidence" CHECK("confidence" IN ('seed', 'sourced', 'unverified')),
	CONSTRAINT "actions_due" CHECK(CASE "precision"
      WHEN 'day' THEN date("due") IS "due"
      WHEN 'month' THEN date("due" || '-01') IS "due" || '-01'
      WHEN 'quarter' THEN "due" GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      WHEN 'year' THEN "due" GLOB '[0-9][0-9][0-9][0-9]'
      ELSE "due" IS NULL
    END),
	CONSTRAINT "actions_paragraph" CHECK("paragraph" IS NULL OR "mandate" IS NOT NULL)
);
--> statement-breakpoint
CREATE TABLE `bodies` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`acronym` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`duty_station` text NOT NULL,
	`time_zone` text NOT NULL,
	`region` text,
	`source` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`region`) REFERENCES `regions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "bodies_role" CHECK("role" IN ('lead', 'participant', 'secretariat', 'convener', 'regional-commission', 'mechanism'))
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`process_id` text NOT NULL,
	`at` text NOT NULL,
	`recorded_at` text NOT NULL,
	`thing` text NOT NULL,
	`thing_id` text NOT NULL,
	`revision` integer NOT NULL,
	`verb` text NOT NULL,
	`title` text NOT NULL,
	`before` text,
	`after` text NOT NULL,
	`imported` integer NOT NULL,
	`actor_id` text,
	`reason` text,
	`said_on` text,
	`source` text,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`actor_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "changes_thing" CHECK("thing" IN ('process', 'source', 'body', 'mandate', 'milestone', 'output', 'consultation', 'meeting', 'decision', 'action')),
	CONSTRAINT "changes_verb" CHECK("verb" IN ('create', 'change', 'cancel', 'restore')),
	CONSTRAINT "changes_first" CHECK(("revision" = 1) = ("before" IS NULL) AND "revision" >= 1),
	CONSTRAINT "changes_order" CHECK("at" <= "recorded_at")
);
--> statement-breakpoint
CREATE INDEX `changes_at` ON `changes` (`process_id`,`at`);--> statement-breakpoint
CREATE INDEX `changes_process` ON `changes` (`process_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `changes_revision` ON `changes` (`process_id`,`thing`,`thing_id`,`revision`);--> statement-breakpoint
CREATE TABLE `consultation_action_lines` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `action_lines`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_feeds` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consultation_feeds_target` ON `consultation_feeds` (`process_id`,`target_id`);--> statement-breakpoint
CREATE TABLE `consultation_groups` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `stakeholder_groups`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_organisers` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultation_questions` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `consultations`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `questions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `consultations` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`host_event` text,
	`start` text NOT NULL,
	`end` text,
	`precision` text NOT NULL,
	`window_start` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN "start"
      WHEN 'month' THEN "start" || '-01'
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('01040710', substr("start", 7, 1) * 2 - 1, 2) || '-01'
      ELSE "start" || '-01-01'
    END) VIRTUAL,
	`window_end` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN coalesce("end", "start")
      WHEN 'month' THEN date("start" || '-01', '+1 month', '-1 day')
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('03-3106-3009-3012-31', substr("start", 7, 1) * 5 - 4, 5)
      ELSE "start" || '-12-31'
    END) VIRTUAL,
	`starts_at` text,
	`ends_at` text,
	`time_zone` text,
	`city` text,
	`country` text,
	`partners` text,
	`format` text NOT NULL,
	`region` text NOT NULL,
	`status` text,
	`source` text,
	`confidence` text NOT NULL,
	`note` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`,`region`) REFERENCES `regions`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consultations_format" CHECK("format" IN ('in-person', 'online', 'hybrid')),
	CONSTRAINT "consultations_status" CHECK("status" IN ('idea', 'tentative', 'confirmed', 'held', 'postponed', 'cancelled')),
	CONSTRAINT "consultations_confidence" CHECK("confidence" IN ('seed', 'sourced', 'unverified')),
	CONSTRAINT "consultations_start" CHECK(CASE "precision"
      WHEN 'day' THEN date("start") IS "start"
      WHEN 'month' THEN date("start" || '-01') IS "start" || '-01'
      WHEN 'quarter' THEN "start" GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      WHEN 'year' THEN "start" GLOB '[0-9][0-9][0-9][0-9]'
      ELSE "start" IS NULL
    END),
	CONSTRAINT "consultations_end" CHECK("end" IS NULL OR ("precision" = 'day' AND date("end") IS "end" AND "end" >= "start")),
	CONSTRAINT "consultations_hours" CHECK(("starts_at" IS NULL AND "ends_at" IS NULL AND "time_zone" IS NULL) OR (
        "precision" = 'day' AND "starts_at" IS NOT NULL AND "ends_at" IS NOT NULL
        AND "time_zone" IS NOT NULL AND substr("starts_at", 1, 10) = "start"
        AND substr("ends_at", 1, 10) = coalesce("end", "start") AND "ends_at" >= "starts_at"))
);
--> statement-breakpoint
CREATE TABLE `mailbox_messages` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`at` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `mailbox_messages_key_unique` ON `mailbox_messages` (`key`);--> statement-breakpoint
CREATE TABLE `mandates` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	`adopted` text NOT NULL,
	`summary` text NOT NULL,
	`source` text,
	`note` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`body`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `decisions` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`meeting` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`,`meeting`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meeting_organisers` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `meetings`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `meetings` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`start` text NOT NULL,
	`end` text,
	`precision` text NOT NULL,
	`window_start` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN "start"
      WHEN 'month' THEN "start" || '-01'
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('01040710', substr("start", 7, 1) * 2 - 1, 2) || '-01'
      ELSE "start" || '-01-01'
    END) VIRTUAL,
	`window_end` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN coalesce("end", "start")
      WHEN 'month' THEN date("start" || '-01', '+1 month', '-1 day')
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('03-3106-3009-3012-31', substr("start", 7, 1) * 5 - 4, 5)
      ELSE "start" || '-12-31'
    END) VIRTUAL,
	`starts_at` text,
	`ends_at` text,
	`time_zone` text,
	`place` text,
	`status` text,
	`source` text,
	`confidence` text NOT NULL,
	`note` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_status" CHECK("status" IN ('tentative', 'confirmed', 'cancelled')),
	CONSTRAINT "meetings_confidence" CHECK("confidence" IN ('seed', 'sourced', 'unverified')),
	CONSTRAINT "meetings_start" CHECK(CASE "precision"
      WHEN 'day' THEN date("start") IS "start"
      WHEN 'month' THEN date("start" || '-01') IS "start" || '-01'
      WHEN 'quarter' THEN "start" GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      WHEN 'year' THEN "start" GLOB '[0-9][0-9][0-9][0-9]'
      ELSE "start" IS NULL
    END),
	CONSTRAINT "meetings_end" CHECK("end" IS NULL OR ("precision" = 'day' AND date("end") IS "end" AND "end" >= "start")),
	CONSTRAINT "meetings_hours" CHECK(("starts_at" IS NULL AND "ends_at" IS NULL AND "time_zone" IS NULL) OR (
        "precision" = 'day' AND "starts_at" IS NOT NULL AND "ends_at" IS NOT NULL
        AND "time_zone" IS NOT NULL AND substr("starts_at", 1, 10) = "start"
        AND substr("ends_at", 1, 10) = coalesce("end", "start") AND "ends_at" >= "starts_at"))
);
--> statement-breakpoint
CREATE TABLE `contributions` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "contributions_self" CHECK("owner_id" <> "target_id")
);
--> statement-breakpoint
CREATE INDEX `contributions_target` ON `contributions` (`process_id`,`target_id`);--> statement-breakpoint
CREATE TABLE `dependencies` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `owner_id`, `target_id`),
	FOREIGN KEY (`process_id`,`owner_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dependencies_self" CHECK("owner_id" <> "target_id")
);
--> statement-breakpoint
CREATE INDEX `dependencies_target` ON `dependencies` (`process_id`,`target_id`);--> statement-breakpoint
CREATE TABLE `milestones` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`roadmap` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`start` text NOT NULL,
	`end` text,
	`precision` text NOT NULL,
	`window_start` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN "start"
      WHEN 'month' THEN "start" || '-01'
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('01040710', substr("start", 7, 1) * 2 - 1, 2) || '-01'
      ELSE "start" || '-01-01'
    END) VIRTUAL,
	`window_end` text GENERATED ALWAYS AS (CASE "precision"
      WHEN 'day' THEN coalesce("end", "start")
      WHEN 'month' THEN date("start" || '-01', '+1 month', '-1 day')
      WHEN 'quarter' THEN substr("start", 1, 4) || '-' || substr('03-3106-3009-3012-31', substr("start", 7, 1) * 5 - 4, 5)
      ELSE "start" || '-12-31'
    END) VIRTUAL,
	`starts_at` text,
	`ends_at` text,
	`time_zone` text,
	`status` text NOT NULL,
	`shared` integer DEFAULT false NOT NULL,
	`place` text,
	`mandate` text,
	`source` text,
	`confidence` text NOT NULL,
	`note` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`,`roadmap`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`mandate`) REFERENCES `mandates`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "milestones_kind" CHECK("kind" IN ('session', 'consultation', 'report', 'publication', 'decision', 'deadline', 'event')),
	CONSTRAINT "milestones_status" CHECK("status" IN ('planned', 'tentative', 'done', 'cancelled')),
	CONSTRAINT "milestones_confidence" CHECK("confidence" IN ('seed', 'sourced', 'unverified')),
	CONSTRAINT "milestones_start" CHECK(CASE "precision"
      WHEN 'day' THEN date("start") IS "start"
      WHEN 'month' THEN date("start" || '-01') IS "start" || '-01'
      WHEN 'quarter' THEN "start" GLOB '[0-9][0-9][0-9][0-9]-Q[1-4]'
      WHEN 'year' THEN "start" GLOB '[0-9][0-9][0-9][0-9]'
      ELSE "start" IS NULL
    END),
	CONSTRAINT "milestones_end" CHECK("end" IS NULL OR ("precision" = 'day' AND date("end") IS "end" AND "end" >= "start")),
	CONSTRAINT "milestones_hours" CHECK(("starts_at" IS NULL AND "ends_at" IS NULL AND "time_zone" IS NULL) OR (
        "precision" = 'day' AND "starts_at" IS NOT NULL AND "ends_at" IS NOT NULL
        AND "time_zone" IS NOT NULL AND substr("starts_at", 1, 10) = "start"
        AND substr("ends_at", 1, 10) = coalesce("end", "start") AND "ends_at" >= "starts_at"))
);
--> statement-breakpoint
CREATE INDEX `milestones_roadmap` ON `milestones` (`process_id`,`roadmap`);--> statement-breakpoint
CREATE INDEX `milestones_window` ON `milestones` (`process_id`,`window_start`);--> statement-breakpoint
CREATE TABLE `outputs` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`milestone` text NOT NULL,
	`title` text NOT NULL,
	`symbol` text,
	`url` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`,`milestone`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`process_id` text NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`body` text,
	PRIMARY KEY(`process_id`, `person_id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`process_id`,`body`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role" CHECK("role" IN ('coordinator', 'editor', 'member', 'reader')),
	CONSTRAINT "memberships_body" CHECK("body" IS NOT NULL OR "role" IN ('coordinator', 'reader'))
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`time_zone` text,
	`locale` text DEFAULT 'en' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`process_id` text NOT NULL,
	`person_id` text NOT NULL,
	`body` text NOT NULL,
	`weekday` integer DEFAULT 1 NOT NULL,
	`hour` integer DEFAULT 8 NOT NULL,
	`time_zone` text NOT NULL,
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`process_id`,`body`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "subscriptions_weekday" CHECK("weekday" BETWEEN 1 AND 7),
	CONSTRAINT "subscriptions_hour" CHECK("hour" BETWEEN 0 AND 23)
);
--> statement-breakpoint
CREATE TABLE `process_goals` (
	`process_id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `milestones`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "process_goals_owner" CHECK("owner_id" = "process_id")
);
--> statement-breakpoint
CREATE TABLE `process_leads` (
	`process_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`target_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `target_id`),
	FOREIGN KEY (`process_id`,`target_id`) REFERENCES `bodies`(`process_id`,`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "process_leads_owner" CHECK("owner_id" = "process_id")
);
--> statement-breakpoint
CREATE TABLE `action_lines` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text,
	`source` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `processes` (
	`id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	`title` text NOT NULL,
	`phases` text NOT NULL,
	`visibility` text DEFAULT 'public' NOT NULL,
	CONSTRAINT "processes_phases" CHECK(json_valid("phases"))
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text,
	`source` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`process_id`,`source`) REFERENCES `sources`(`process_id`,`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text,
	`source` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`url` text,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `stakeholder_groups` (
	`process_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text,
	`source` text,
	`position` integer NOT NULL,
	PRIMARY KEY(`process_id`, `id`),
	FOREIGN KEY (`process_id`) REFERENCES `processes`(`id`) ON UPDATE no action ON DELETE no action
);
