/** The importer of action-string hands, held against hands whose outcome is known. */
package dev.railbird.importers.idealic;
