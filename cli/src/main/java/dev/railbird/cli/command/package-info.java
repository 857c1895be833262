/** One class a command; options are documented where they are declared. */
package dev.railbird.cli.command;
