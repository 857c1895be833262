package dev.railbird.reports.html;

import dev.railbird.reports.html.Part.Answered;
import dev.railbird.reports.store.Question;
import dev.railbird.reports.store.StoreReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the pages whose numbers are answers of the database. */
final class Sheets {
    /** Rows of a long table that stand on a page; the script shows a part of them at a time. */
    static final int LISTED_MAX = 5_000;
    /** Of these so many can be read without the script. */
    private static final int STATIC_MAX = 200;
    private final Path folder;
    private final Pages pages;
    private final StoreReader database;
    private final Links links;

    Sheets(Path folder, Pages pages, StoreReader database, Links links) {
        this.folder = folder;
        this.pages = pages;
        this.database = database;
        this.links = links;
    }

    /** A page of a series: a long table, or the one page of a short one. */
    record Place(String file, long first, long last) {
    }

    void write() throws IOException {
        for (Sheet sheet : Sheet.all()) {
            write(sheet);
        }
    }

    private void write(Sheet sheet) throws IOException {
        long rows = 0;
        for (Part part : sheet.parts()) {
            rows = part instanceof Part.Listing listing ? count(listing.question()) : rows;
        }
        List<Place> places = new ArrayList<>();
        for (long first = 0; first == 0 || first < rows; first += LISTED_MAX) {
            places.add(new Place(sheet.file() + (first == 0 ? "" : "-" + (places.size() + 1))
                    + ".html", first + 1, Math.min(rows, first + LISTED_MAX)));
        }
        for (Place place : places) {
            List<Block> blocks = new ArrayList<>();
            List<String> leftOut = new ArrayList<>();
            for (Part part : sheet.parts()) {
                if (place.first() == 1 || part instanceof Part.Listing) {
                    Block block = block(part, place.first() - 1);
                    if (block.isEmpty() && !(part instanceof Part.Listing)) {
                        leftOut.add(block.title());
                    } else {
                        blocks.add(block);
                    }
                }
            }
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("sheet", sheet);
            values.put("blocks", blocks);
            values.put("leftOut", leftOut);
            values.put("places", places);
            values.put("place", place);
            pages.write(folder.resolve(place.file()), "sheet", values);
        }
    }

    private long count(String question) {
        Grid grid = new Grid(1, links);
        database.ask("SELECT count(*) FROM (" + sql(question) + ")", grid);
        return Long.parseLong(grid.rows().get(0).get(0).text());
    }

    private static String sql(String question) {
        return Question.named(question).orElseThrow().sql();
    }

    private Block block(Part part, long offset) {
        if (part instanceof Part.Words words) {
            return Block.words(words.title(), words.paragraphs());
        }
        Answered answered = (Answered) part;
        if (answered instanceof Part.Listing) {
            return listing(answered, offset);
        }
        int rowsMax = answered instanceof Part.Rows rows ? rows.rowsMax() : LISTED_MAX;
        Grid grid = new Grid(rowsMax, links);
        database.ask(sql(answered.question()), grid);
        if (answered instanceof Part.Facts facts) {
            return facts(facts, grid);
        }
        return answered instanceof Part.Picture picture
                ? rows("picture", answered, grid, grid.rows(), picture.plot().draw(grid), "")
                : rows("rows", answered, grid, grid.rows(), List.of(), "");
    }

    private Block listing(Answered part, long offset) {
        Grid grid = new Grid(LISTED_MAX, links);
        database.ask(sql(part.question()) + " LIMIT " + LISTED_MAX + " OFFSET " + offset, grid);
        boolean isShort = grid.rows().size() <= STATIC_MAX;
        return rows("rows", part, grid, isShort ? grid.rows()
                : grid.rows().subList(0, STATIC_MAX), List.of(), isShort ? "" : data(grid));
    }

    private static Block rows(String kind, Answered part, Grid grid, List<List<Cell>> shown,
            List<String> pictures, String data) {
        return new Block(kind, part.question(), title(part), note(part), grid.columns(),
                TableBody.of(part.question(), grid.columns(), shown), List.of(), grid.leftOut(),
                pictures, data);
    }

    private static Block facts(Part.Facts part, Grid grid) {
        List<Block.Fact> facts = new ArrayList<>();
        for (int k = 0; k < grid.columns().size(); k++) {
            Grid.Column column = grid.columns().get(k);
            facts.add(new Block.Fact(column.label(), grid.rows().get(0).get(k).text(),
                    column.name(), Meanings.ofNumber(column.name())));
        }
        return new Block(part.isVerdict() ? "verdict" : "facts", part.question(), title(part),
                part.isVerdict() ? List.of(Meanings.ofVerdict(facts.get(0).value())) : note(part),
                List.of(), "", facts, 0, List.of(), "");
    }

    private static String title(Answered part) {
        String title = Question.named(part.question()).orElseThrow().title();
        return Character.toUpperCase(title.charAt(0)) + title.substring(1);
    }

    private static List<String> note(Answered part) {
        return part.note().isEmpty() ? List.of() : List.of(part.note());
    }

    /** All rows as JSON: a text each, or text and link. */
    private static String data(Grid grid) {
        PageJson json = new PageJson();
        json.open('[');
        for (List<Cell> row : grid.rows()) {
            json.open('[');
            for (Cell cell : row) {
                if (cell.href().isEmpty()) {
                    json.text(cell.text());
                } else {
                    json.open('[').text(cell.text()).text(cell.href()).close(']');
                }
            }
            json.close(']');
        }
        return json.close(']').toString();
    }
}
