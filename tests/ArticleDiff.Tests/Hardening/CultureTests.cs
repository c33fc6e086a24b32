using System.Globalization;
using ArticleDiff.Tests.Cli.Git;
using Xunit;

namespace ArticleDiff.Tests.Hardening;

/// <summary>Whatever the culture of the machine and of its threads, the program writes the same bytes. The culture of all threads is changed here, so nothing else may run meanwhile.</summary>
[Collection(nameof(CultureTests))]
[CollectionDefinition(nameof(CultureTests), DisableParallelization = true)]
public sealed class CultureTests
{
    private static readonly string[] Commands =
    [
        "report story", "report story --form side-by-side --left nyt --right nypost", "report story --form changes", "report story --form findings", "report story --form facts", "report story --form summary", "report story --form comment",
        "report story --format json", "report story --form summary --format json", "report story --format html", "report story --format svg --left nyt --right nypost", "check story --show-silent", "check story --format json", "check story --format sarif",
        "check story --format github", "check story --format gitlab", "align story --left nyt --right nypost", "align story --left nyt --right nypost --format json", "align story --left nyt --right nypost --format tsv",
        "align story --left nyt --right nypost --explain nyt:2 nypost:2", "diff story --left nyt --right nypost", "facts story", "facts story --format tsv", "facts story --format json", "split story/a.txt", "lock story --check",
        "batch lines.jsonl -o out --jobs 2", "cluster feed.jsonl --jobs 2", "export story -o tables", "sample story --pairs 5 --seed 1 -o sample.tsv", "history story/000_098eff6249c4afd6.txt", "history story/000_098eff6249c4afd6.txt --format html", "blame story/000_098eff6249c4afd6.txt",
        "review --base HEAD~1", "review --base HEAD~1 --format comment", "review --base HEAD~1 --format json", "rules", "explain ADF2001", "completion bash", "nonsense", "reference", "report nowhere", "check story --fail-on loud",
    ];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Every_command_writes_the_same_bytes_in_every_culture(string name)
    {
        string[] expected = Run(CultureInfo.InvariantCulture), actual = Run(new CultureInfo(name));

        Assert.Equal(Commands.Length, expected.Length);
        for (int i = 0; i < expected.Length; i++) Assert.True(expected[i] == actual[i], $"{Commands[i]} differs in {name}:\n{expected[i]}\n{actual[i]}");
    }

    [Fact]
    public void The_cultures_of_this_test_do_write_numbers_and_letters_in_another_way()
    {
        // Without its tables of cultures the runtime would have nothing to get wrong, and the test above would say nothing.
        Assert.Equal("ı", "I".ToLower(new CultureInfo("tr-TR")));
        Assert.Equal("1,5", 1.5.ToString(new CultureInfo("de-DE")));
        Assert.NotEqual("2022", new DateTime(2022, 3, 17).ToString("yyyy", new CultureInfo("ar-SA")));
    }

    private static string[] Run(CultureInfo culture)
    {
        (CultureInfo current, CultureInfo currentUI, CultureInfo? threads, CultureInfo? threadsUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture);
        using GitFolder git = new();
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture, culture, culture);
            foreach (string path in Directory.GetFiles(Repository.PathOf("seeds/us-warns-china"))) git.With($"story/{Path.GetFileName(path)}", File.ReadAllText(path));
            git.With("lines.jsonl", ArticleDiff.Fuzz.Inputs.Samples.Stories).With("feed.jsonl", ArticleDiff.Fuzz.Inputs.Samples.Feed).With("articlediff.yaml", "version: 1\nrules:\n  number-conflict: warning\n  x: 1\n");
            git.Run.Do("lock", "story");
            git.Commit("First");
            git.Edit("story/000_098eff6249c4afd6.txt", "we will not hesitate to impose charges", "we will not wait to impose 12 sanctions").Commit("İstanbul");
            return [.. Commands.Select(command => Said(git, command))];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (current, currentUI, threads, threadsUI);
        }
    }

    private static string Said(GitFolder git, string command)
    {
        int code = git.Run.Do(command.Split(' '));
        string said = $"{code}\n{git.Output}\n{git.Error}";
        foreach (string folder in (string[])["out", "tables"])
        {
            if (!Directory.Exists(git.Run.PathOf(folder))) continue;
            foreach (string path in Directory.GetFiles(git.Run.PathOf(folder)).Order(StringComparer.Ordinal)) said += $"\n{Path.GetFileName(path)}\n{File.ReadAllText(path)}";
            Directory.Delete(git.Run.PathOf(folder), recursive: true);
        }

        return said;
    }
}
