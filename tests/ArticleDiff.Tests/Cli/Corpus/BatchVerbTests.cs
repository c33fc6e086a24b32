using System.Text.Json;
using ArticleDiff.Cli.Corpus;
using Xunit;

namespace ArticleDiff.Tests.Cli.Corpus;

public sealed class BatchVerbTests : IDisposable
{
    private const string Results = "out/results.jsonl";
    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Results_stand_in_the_order_of_the_input_whatever_the_number_of_jobs()
    {
        _run.With("in.jsonl", MadeStories.File(12));
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out", "--jobs", "1"));
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "four", "--jobs", "4"));

        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"e{number}"), MadeStories.IdsOf(_run.Read(Results)));
        Assert.Equal(_run.Read(Results), _run.Read("four/results.jsonl"));
        Assert.Equal(_run.Read("out/run.json"), _run.Read("four/run.json"));
        Assert.Equal("", _run.Output);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"version\":1,\"id\":\"e5\",\"artic")]
    [InlineData("{\"version\":1}\n{\"half\":")]
    [InlineData("\0\0\0\0\0\0\n\0\0")]
    public void A_batch_goes_on_where_it_was_ended(string torn)
    {
        _run.With("in.jsonl", MadeStories.File(8));
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out"));
        string whole = _run.Read(Results), run = _run.Read("out/run.json");
        // As if the program had been killed while it wrote the fifth story.
        _run.With(Results, string.Concat(whole.Split('\n').Take(4).Select(line => line + "\n")) + torn);

        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out"));

        Assert.Equal(whole, _run.Read(Results));
        Assert.Equal(run, _run.Read("out/run.json"));
        Assert.Contains("8 stories (4 of them now)", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_that_grew_is_worked_on_from_where_it_grew()
    {
        _run.With("in.jsonl", MadeStories.File(3));
        _run.Do("batch", "in.jsonl", "-o", "out");
        _run.With("in.jsonl", MadeStories.File(5));

        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out"));

        Assert.Equal(["e1", "e2", "e3", "e4", "e5"], MadeStories.IdsOf(_run.Read(Results)));
        Assert.Contains("5 stories (2 of them now)", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_stops_the_work_with_its_number_and_what_is_done_stays()
    {
        string[] lines = MadeStories.Lines(4);
        _run.With("in.jsonl", $"{lines[0]}\n\n{{bad\n{lines[1]}\n");

        Assert.Equal(2, _run.Do("batch", "in.jsonl", "-o", "out"));

        Assert.Contains("in.jsonl:3:2: the line is no JSON", _run.Error, StringComparison.Ordinal);
        Assert.Equal(["e1"], MadeStories.IdsOf(_run.Read(Results)));
        Assert.False(JsonDocument.Parse(_run.Read("out/run.json")).RootElement.GetProperty("complete").GetBoolean());

        // Mended, it goes on.
        _run.With("in.jsonl", $"{lines[0]}\n\n{lines[2]}\n{lines[1]}\n");
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out"));
        Assert.Equal(["e1", "e3", "e2"], MadeStories.IdsOf(_run.Read(Results)));
    }

    [Fact]
    public void Bad_lines_that_are_skipped_are_reported_and_listed()
    {
        string[] lines = MadeStories.Lines(2);
        string missing = """{"id":"x","articles":[{"id":"a","text":"One sentence stands here."},{"id":"b","path":"none.txt"}]}""";
        _run.With("in.jsonl", $"{lines[0]}\n{{bad\n{missing}\n{lines[0]}\n{lines[1]}\n");

        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out", "--on-bad-line", "skip"));

        Assert.Equal(["e1", "e2"], MadeStories.IdsOf(_run.Read(Results)));
        JsonElement[] rejected = [.. _run.Read("out/rejected.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal([2, 3, 4], rejected.Select(line => line.GetProperty("line").GetInt32()));
        Assert.Contains("in.jsonl:3: story 'x': none.txt: there is no such file.", _run.Error, StringComparison.Ordinal);
        Assert.Contains("the story 'e1' stands in line 1 already", _run.Error, StringComparison.Ordinal);

        // The next run finds the file and has nothing left to reject but what is still wrong.
        _run.With("none.txt", "One sentence stands here as well.");
        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out", "--on-bad-line", "skip"));
        Assert.Equal(["e1", "e2", "x"], MadeStories.IdsOf(_run.Read(Results)));
    }

    [Fact]
    public void Shards_share_the_stories_and_lose_none()
    {
        _run.With("in.jsonl", MadeStories.File(20));
        for (int shard = 1; shard <= 3; shard++) Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out", "--shard", $"{shard}/3"));
        _run.Do("batch", "in.jsonl", "-o", "whole");

        string[] shards = [.. Enumerable.Range(1, 3).SelectMany(shard => _run.Read($"out/results.{shard}-of-3.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))];
        Assert.Equal(_run.Read("whole/results.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), shards.Order(StringComparer.Ordinal));
        Assert.All(Enumerable.Range(1, 3), shard => Assert.NotEmpty(_run.Read($"out/results.{shard}-of-3.jsonl")));
    }

    [Fact]
    public void Results_of_other_options_are_not_gone_on_with()
    {
        _run.With("in.jsonl", MadeStories.File(2));
        _run.Do("batch", "in.jsonl", "-o", "out");

        Assert.Equal(2, _run.Do("batch", "in.jsonl", "-o", "out", "--sentences", "lines"));
        Assert.Contains("another version, configuration or set of options", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_that_changed_under_its_id_is_not_taken_for_done()
    {
        _run.With("in.jsonl", MadeStories.File(2));
        _run.Do("batch", "in.jsonl", "-o", "out");
        _run.With("in.jsonl", MadeStories.File(2).Replace("\"text\":\"", "\"text\":\"Late. ", StringComparison.Ordinal));

        Assert.Equal(2, _run.Do("batch", "in.jsonl", "-o", "out"));
        Assert.Contains("in.jsonl:1: the story 'e1' is not the one whose result out holds", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_do_not_write_the_same_results()
    {
        _run.With("in.jsonl", MadeStories.File(2));
        _run.Do("batch", "in.jsonl", "-o", "out");
        using ResultsFile held = ResultsFile.Open(_run.PathOf(Results), Results);

        Assert.Equal(2, _run.Do("batch", "in.jsonl", "-o", "out"));
        Assert.Contains("another run may be writing it", _run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_results_of_somebody_else_is_left_alone()
    {
        _run.With("in.jsonl", MadeStories.File(1)).With(Results, "precious\n");

        Assert.Equal(2, _run.Do("batch", "in.jsonl", "-o", "out"));
        Assert.Equal("precious\n", _run.Read(Results));
    }

    [Fact]
    public void The_result_names_copies_and_passes_the_input_through()
    {
        const string Copy = "The mayor opened the new bridge on Monday. The work took nine long years. Two men were hurt when a crane fell.";
        _run.With("in.jsonl", $$$"""{"id":"s","topic":"bridges","articles":[{"id":"a","text":"{{{Copy}}}","lang":"en"},{"id":"b","text":"{{{Copy}}}"},{"id":"c","text":"A bridge was opened by the mayor. People danced."}]}""" + "\n");

        Assert.Equal(0, _run.Do("batch", "in.jsonl", "-o", "out"));

        JsonElement story = JsonDocument.Parse(_run.Read(Results)).RootElement;
        Assert.Equal("""[["a","b"]]""", story.GetProperty("copyGroups").GetRawText());
        Assert.Equal("""{"topic":"bridges"}""", story.GetProperty("meta").GetRawText());
        Assert.Equal("""{"lang":"en"}""", story.GetProperty("articles")[0].GetProperty("meta").GetRawText());
        Assert.All(story.GetProperty("passages").EnumerateArray(), passage => Assert.Equal(2, passage.GetProperty("of").GetInt32()));
        Assert.Contains(story.GetProperty("passages").EnumerateArray(), passage => passage.GetProperty("articles").GetInt32() == 2 && passage.GetProperty("witnesses").GetInt32() == 1);
    }

    [Theory]
    [InlineData("no shard", "--shard", "0/2")]
    [InlineData("no shard", "--shard", "3/2")]
    [InlineData("no shard", "--shard", "half")]
    [InlineData("no number of jobs", "--jobs", "0")]
    [InlineData("--output", "--on-bad-line", "skip")]
    public void A_wrong_option_is_refused(string message, params string[] options)
    {
        _run.With("in.jsonl", MadeStories.File(1));
        string[] rest = options[0] == "--on-bad-line" ? options : [.. options, "-o", "out"];

        Assert.Equal(2, _run.Do(["batch", "in.jsonl", .. rest]));
        Assert.Contains(message, _run.Error, StringComparison.Ordinal);
    }
}
