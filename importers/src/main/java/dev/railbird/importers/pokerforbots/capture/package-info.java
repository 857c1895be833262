/**
 * Captures of the server's WebSocket traffic: records of frames, bare msgpack, JSON Lines. Every
 * intact frame is used, damage is located, and hands that ran at the same time are kept apart by
 * their ids. Tokens are never kept.
 */
package dev.railbird.importers.pokerforbots.capture;
