using Microsoft.Playwright;
using Xunit;

namespace ArticleDiff.Browser;

/// <summary>The page of the seeds as a reader uses it: it loads, and mouse and keys find what belongs together.</summary>
public sealed class ReadingTests(BrowserSession session) : IClassFixture<BrowserSession>
{
    private static readonly string[] Seeds = [Repository.PathOf("seeds/us-warns-china")];

    [BrowserFact]
    public async Task It_loads_from_disk_without_complaint_and_asks_for_nothing()
    {
        foreach (int width in (int[])[360, 900, 1600])
        {
            foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await using OpenPage open = await session.Open(Seeds, width, scheme);
                foreach (string view in (string[])["columns", "passages", "findings", "overview", "facts"])
                {
                    await open.Page.ClickAsync($".views a[href='#{view}']");
                    await open.Settle();
                    Assert.Equal(view, await open.Page.EvaluateAsync<string>("() => document.querySelector('.views [aria-current]').hash.slice(1)"));
                    Assert.True(await open.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{view} is wider than {width} pixels");
                }

                Assert.Empty(open.Complaints);
                Assert.Empty(open.Requests);
            }
        }
    }

    [BrowserFact]
    public async Task Its_policy_forbids_what_it_does_not_need()
    {
        await using OpenPage open = await session.Open(Seeds);

        Assert.Equal("undefined", await open.Page.EvaluateAsync<string>(
            """
            () => {
              const script = document.createElement("script");
              try { script.text = "window.ran = true"; } catch { /* strings become no script */ }
              document.body.append(script);
              const frame = document.createElement("img");
              frame.src = "https://127.0.0.1:9/picture.png";
              document.body.append(frame);
              return typeof window.ran;
            }
            """));
        await Assertions.Expect(open.Page.Locator("img")).ToHaveJSPropertyAsync("naturalWidth", 0);
        // The browser says that it refused, and asks for nothing.
        Assert.Contains(open.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.DoesNotContain(open.Complaints, complaint => complaint.Contains("ERR_CONNECTION", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Pointing_at_a_sentence_lights_all_that_says_the_same_and_its_ribbons()
    {
        await using OpenPage open = await session.Open(Seeds);
        string passage = await Widest(open);
        string[] members = await open.Sentences($".s[data-p='{passage}']");
        Assert.True(members.Length >= 3);

        await open.Page.HoverAsync($"#s-{members[0]}");
        await open.Settle();

        Assert.Equal([members[0]], await open.Sentences(".s.pointed"));
        Assert.Equal(members[1..].Order(StringComparer.Ordinal), (await open.Sentences(".s.member")).Order(StringComparer.Ordinal));
        string[] lit = await open.Page.EvalOnSelectorAllAsync<string[]>(".ribbons .lit", "found => found.map(path => path.dataset.ends)");
        Assert.NotEmpty(lit);
        Assert.All(lit, ends => Assert.True(ends.Split(' ').Contains(members[0]) || ends.Split(' ').All(members.Contains), ends));

        await open.Page.HoverAsync("h1");
        await open.Settle();
        Assert.Equal(0, await open.Count(".s.pointed, .s.member, .ribbons .lit"));
    }

    [BrowserFact]
    public async Task A_ribbon_joins_the_edges_of_the_two_sentences_that_are_linked()
    {
        await using OpenPage open = await session.Open(Seeds);

        double furthest = await open.Page.EvaluateAsync<double>(
            """
            () => {
              const origin = document.querySelector(".stage").getBoundingClientRect();
              let furthest = 0;
              for (const path of document.querySelectorAll(".ribbons path:not(.far)")) {
                const [first, second] = path.dataset.ends.split(" ").map(key => document.getElementById(`s-${key}`).getBoundingClientRect());
                const [left, right] = first.left < second.left ? [first, second] : [second, first];
                const box = path.getBBox();
                furthest = Math.max(furthest, Math.abs(box.x - (left.right - origin.left)), Math.abs(box.x + box.width - (right.left - origin.left)),
                  Math.abs(box.y - (Math.min(left.top, right.top) - origin.top)), Math.abs(box.y + box.height - (Math.max(left.bottom, right.bottom) - origin.top)));
              }
              return furthest;
            }
            """);

        Assert.True(await open.Count(".ribbons path:not(.far)") > 10);
        Assert.InRange(furthest, 0, 1);
    }

    [BrowserFact]
    public async Task Keys_walk_through_a_column_and_jump_between_the_members_of_a_passage()
    {
        await using OpenPage open = await session.Open(Seeds);
        string[] first = await open.Sentences(".column:first-child .s");
        Assert.Equal(first[0], await Started(open));

        await open.Press("j", "j");
        Assert.Equal([first[1]], await open.Sentences(".s.chosen"));
        Assert.Equal($"s-{first[1]}", await open.Page.EvaluateAsync<string>("() => document.activeElement.id"));
        await open.Press("ArrowUp");
        Assert.Equal([first[0]], await open.Sentences(".s.chosen"));

        string passage = await Widest(open);
        string[] members = await open.Sentences($".s[data-p='{passage}']");
        await open.Page.ClickAsync($"#s-{members[0]}");
        HashSet<string> reached = [];
        for (int i = 0; i < members.Length; i++)
        {
            reached.Add(Assert.Single(await open.Sentences(".s.chosen")));
            await open.Press("m");
        }

        Assert.Equal(members.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
        Assert.Equal([members[0]], await open.Sentences(".s.chosen"));

        await open.Press("ArrowRight");
        string right = Assert.Single(await open.Sentences(".s.chosen"));
        Assert.True(await open.Page.EvaluateAsync<bool>("ends => document.getElementById(`s-${ends[0]}`).getBoundingClientRect().right < document.getElementById(`s-${ends[1]}`).getBoundingClientRect().left", new[] { members[0], right }));
        await open.Press("Enter");
        Assert.True(await open.Page.Locator("#sheet").IsVisibleAsync());
        await open.Press("Escape");
        Assert.False(await open.Page.Locator("#sheet").IsVisibleAsync());
        await open.Press("Escape");
        Assert.Empty(await open.Sentences(".s.chosen"));
    }

    [BrowserFact]
    public async Task A_lines_the_members_of_a_passage_up()
    {
        await using OpenPage open = await session.Open(Seeds);
        // Of several members in one column the first stands beside those of the others.
        string[] members = [.. (await open.Sentences($".s[data-p='{await Widest(open)}']")).DistinctBy(key => key.Split('-')[0])];
        const string Spread = "keys => { const tops = keys.map(key => document.getElementById(`s-${key}`).getBoundingClientRect().top); return Math.max(...tops) - Math.min(...tops); }";
        await open.Page.ClickAsync($"#s-{members[0]}");
        Assert.True(await open.Page.EvaluateAsync<double>(Spread, members) > 20);

        await open.Press("a");

        Assert.InRange(await open.Page.EvaluateAsync<double>(Spread, members), 0, 1);
    }

    [BrowserFact]
    public async Task Marks_follow_the_chosen_reference_and_two_columns_mark_each_other()
    {
        await using OpenPage open = await session.Open([Repository.PathOf("tests/data/stories/museum-theft")]);
        int before = await open.Seen(".column .w.on");
        Assert.True(before > 0);

        await open.Page.SelectOptionAsync("#reference", new SelectOptionValue { Index = 1 });
        await open.Settle();
        string chosen = await open.Page.EvalOnSelectorAsync<string>("#reference", "select => select.value");
        Assert.Equal(0, await open.Count($".column[data-a='{chosen}'] .w.on"));
        Assert.True(await open.Page.EvaluateAsync<bool>("number => [...document.querySelectorAll('.w')].every(words => words.classList.contains('on') === (words.closest('[data-a]').dataset.a !== number && words.classList.contains('m' + number)))", chosen));

        await open.Page.SelectOptionAsync("#reference", "-1");
        await open.Settle();
        Assert.Equal(0, await open.Count(".w.on"));
        Assert.Equal(0, await open.Seen(".gone"));

        await open.Page.SelectOptionAsync("#reference", new SelectOptionValue { Index = 0 });
        foreach (ILocator chip in (await open.Page.Locator(".chip").AllAsync()).Skip(2)) await chip.ClickAsync();
        await open.Settle();
        Assert.Equal(2, await open.Seen(".column"));
        Assert.True(await open.Count(".column .w.on.less[role='deletion']") > 0);
        Assert.True(await open.Count(".column .w.on:not(.less)[role='insertion']") > 0);
    }

    [BrowserFact]
    public async Task An_address_leads_to_its_place()
    {
        await using OpenPage written = await session.Open(Seeds);
        string passage = await Widest(written);
        string[] members = await written.Sentences($".s[data-p='{passage}']");

        await using OpenPage atSentence = await session.Open(written.File, $"#s-{members[^1]}");
        Assert.Equal([members[^1]], await atSentence.Sentences(".s.chosen"));
        await using OpenPage atPassage = await session.Open(written.File, $"#p-{passage}");
        await Assertions.Expect(atPassage.Page.Locator($"#p-{passage}")).ToBeInViewportAsync();
        await using OpenPage narrow = await session.Open(written.File, "", width: 360);
        Assert.Equal("passages", await narrow.Page.EvaluateAsync<string>("() => document.querySelector('.views [aria-current]').hash.slice(1)"));
    }

    [BrowserFact]
    public async Task A_screen_reader_finds_names_and_one_tab_stop_a_column()
    {
        await using OpenPage open = await session.Open(Seeds);

        Assert.Equal(1, await open.Count(".s[tabindex='0']"));
        Assert.Equal(1, await open.Count("h1"));
        Assert.Empty(await open.Page.EvalOnSelectorAllAsync<string[]>(
            "button, select, input, a[href], section, aside, dialog, [role='img']",
            """
            found => found.filter(element => {
              const labelled = (element.getAttribute("aria-labelledby") ?? "").split(" ").map(id => document.getElementById(id)?.textContent ?? "").join("");
              const label = element.closest("label")?.textContent ?? "";
              return ((element.getAttribute("aria-label") ?? "") + labelled + label + element.textContent).trim() === "";
            }).map(element => element.outerHTML.slice(0, 80))
            """));
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("() => { const ids = [...document.querySelectorAll('[id]')].map(element => element.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }"));
        // Both themes keep the contrast that small text needs.
        foreach (string theme in (string[])["light", "dark"])
            Assert.InRange(await open.Page.EvaluateAsync<double>(Contrast, theme), 4.5, 21);
    }

    [BrowserFact]
    public async Task With_scripts_off_all_views_can_be_read_and_no_control_promises_anything()
    {
        await using OpenPage written = await session.Open(Seeds);
        IPage page = await session.OpenWithoutScripts(written.File);

        foreach (string view in (string[])["#columns", "#findings", "#passages", "#overview", "#facts"]) Assert.True(await page.Locator(view).IsVisibleAsync(), view);
        Assert.Equal(await written.Count(".s"), await page.Locator(".s").CountAsync());
        foreach (ILocator control in await page.Locator("button.chip, select, .chooser input, .filters input, .tools button").AllAsync()) Assert.False(await control.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task On_paper_the_passages_the_figures_and_the_facts_are_printed()
    {
        await using OpenPage open = await session.Open(Seeds);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.True(await open.Page.Locator("#passages").IsVisibleAsync());
        Assert.True(await open.Page.Locator("#overview").IsVisibleAsync());
        Assert.True(await open.Page.Locator("#facts").IsVisibleAsync());
        Assert.False(await open.Page.Locator(".bar").IsVisibleAsync());
        Assert.False(await open.Page.Locator("#columns").IsVisibleAsync());
        Assert.True((await open.Page.PdfAsync()).Length > 0);
    }

    /// <summary>The lowest contrast of the three inks on paper and card, as WCAG 2 reckons it.</summary>
    private const string Contrast =
        """
        theme => {
          document.documentElement.dataset.theme = theme;
          const probe = document.body.appendChild(document.createElement("i"));
          const rgb = name => {
            probe.style.color = `var(--${name})`;
            return getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map(Number);
          };
          const light = name => {
            const [r, g, b] = rgb(name).map(value => value / 255).map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
            return .2126 * r + .7152 * g + .0722 * b;
          };
          const ratio = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + .05) / (low + .05); };
          const pairs = [];
          for (const ink of ["ink", "ink-soft", "ink-faint", "accent", "error", "warning", "suggestion"]) for (const paper of ["paper", "card"]) pairs.push(ratio(ink, paper));
          pairs.push(ratio("ink", "own"), ratio("ink-soft", "gone"), ratio("ink", "accent-soft"));
          probe.remove();
          return Math.min(...pairs);
        }
        """;

    private static Task<string> Started(OpenPage open) => open.Page.EvalOnSelectorAsync<string>(".s[tabindex='0']", "element => element.id.slice(2)");

    /// <summary>The passage that most outlets have; of equals the first.</summary>
    private static Task<string> Widest(OpenPage open) => open.Page.EvaluateAsync<string>(
        """
        () => {
          const outlets = new Map();
          for (const sentence of document.querySelectorAll(".s")) {
            if (!outlets.has(sentence.dataset.p)) outlets.set(sentence.dataset.p, new Set());
            outlets.get(sentence.dataset.p).add(sentence.closest(".column").dataset.a);
          }
          return [...outlets].reduce((best, next) => next[1].size > best[1].size ? next : best)[0];
        }
        """);
}
