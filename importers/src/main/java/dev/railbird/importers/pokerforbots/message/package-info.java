/** Messages of the server as values, whether they came as msgpack or as JSON; bounded in depth. */
package dev.railbird.importers.pokerforbots.message;
