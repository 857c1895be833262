/** What people and programs read: findings, hands as JSON, tables drawn with characters. */
package dev.railbird.cli.text;
