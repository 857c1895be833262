package dev.railbird.cli.command;

/** Text for people, JSON for programs. */
enum Output { TEXT, JSON }
