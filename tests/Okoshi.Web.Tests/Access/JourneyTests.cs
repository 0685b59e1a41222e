using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Data;
using static Microsoft.Playwright.Assertions;

namespace Okoshi.Web.Tests.Access;

/// <summary>The ways through the doors, as people go them.</summary>
public sealed class JourneyTests(WebProduct product, Chromium chromium)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task First_run_the_link_of_the_start_makes_the_administrator_once_and_guessers_are_turned_away_early()
    {
        await using var fresh = new WebProduct(triesPerMinute: 30);
        fresh.Start();
        await SetUpAsync(fresh);
        await GuessAsync(fresh);
    }

    private async Task SetUpAsync(WebProduct fresh)
    {
        string path;
        await using (var scope = fresh.Services.CreateAsyncScope())
        {
            // The start itself offers a link and ends all others: only then is ours the newest.
            while (!await scope.ServiceProvider.GetRequiredService<OkoshiDb>().OneTimeLinks.AnyAsync(Token))
                await Task.Delay(50, Token);
            path = "/setup/" + await scope.ServiceProvider.GetRequiredService<OfferSetUp>().RunAsync(Token);
        }
        await using (var without = await chromium.VisitAsync(fresh, 375, javaScript: false))
        {
            await without.Page.GotoAsync(path);
            await Expect(without.Page.Locator("#Municipality")).ToHaveValueAsync("青森市");
            await without.Page.Locator("button[type=submit]").ClickAsync();
            await Expect(without.Page.Locator(".errors li").First).ToContainTextAsync("組織の名前を書いてください。");
            await Expect(without.Page).ToHaveTitleAsync(new Regex("^エラー："));
            await without.ScreenshotAsync("first-run-problems");
        }
        await using var visitor = await chromium.VisitAsync(fresh, 375);
        var page = visitor.Page;
        await AddAuthenticatorAsync(page);
        var address = new UriBuilder(fresh.Address) { Host = "localhost" }.Uri;
        path = new Uri(address, path).ToString();
        await page.GotoAsync(path);
        await page.FillAsync("#Organization", "見本市役所");
        await page.FillAsync("#Municipality", "鯖江市");
        await page.FillAsync("#MunicipalityCode", "１８２０７");
        await page.FillAsync("#DisplayName", "管理係");
        await page.FillAsync("#Email", "kanri@example.jp");
        await page.GetByText("空で始める").ClickAsync();
        await visitor.ScreenshotAsync("first-run");
        await page.GetByText("パスワードの代わりにパスキーで始める").ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("管理係 さんの画面");
        await Expect(page.Locator("main")).ToContainTextAsync("管理者");
        await visitor.ScreenshotAsync("first-run-done");
        await EmptyPagesAsync(visitor, address);
        await page.GotoAsync(path);
        await Expect(page.Locator(".errors")).ToContainTextAsync("もう使われています");
    }

    /// <summary>A product without data still answers on every page, and says what is missing.</summary>
    private static async Task EmptyPagesAsync(Visitor visitor, Uri address)
    {
        var failed = new List<string>();
        foreach (
            var path in new[]
            {
                "/",
                "/offers",
                "/about",
                "/region",
                "/opportunities",
                "/support",
                "/plans",
                "/push",
                "/accompany",
                "/measure",
                "/region/choose",
                "/region/people",
                "/region/industries",
                "/region/money",
                "/region/missing",
                "/region/peers",
                "/admin/datasets",
                "/admin/organizations",
                "/admin/jobs",
                "/account/consents",
            }
        )
        {
            var answer = await visitor.Page.GotoAsync(new Uri(address, path).ToString());
            if (answer!.Status != 200)
                failed.Add($"{path}: {answer.Status}");
            await visitor.ScreenshotAsync("empty" + path.Replace('/', '-'));
        }
        failed.ShouldBeEmpty();
        visitor.Page.Url.ShouldEndWith("/account/consents");
        await visitor.Page.GotoAsync(new Uri(address, "/region").ToString());
        await Expect(visitor.Page.Locator("body")).ToContainTextAsync("鯖江市");
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new
                {
                    protocol = "ctap2",
                    transport = "internal",
                    hasResidentKey = true,
                    hasUserVerification = true,
                    isUserVerified = true,
                    automaticPresenceSimulation = true,
                },
            }
        );
    }

    [Fact]
    public async Task Sign_up_and_sign_out()
    {
        await using var visitor = await chromium.VisitAsync(product, 375);
        var page = visitor.Page;
        await page.GotoAsync("/account");
        await Expect(page.Locator("h1")).ToHaveTextAsync("サインイン");
        await page.GetByText("アカウントを作る").ClickAsync();
        await page.FillAsync("#DisplayName", "はじめる人");
        await page.FillAsync("#Email", $"{Guid.NewGuid():N}@example.jp");
        await page.FillAsync("#Password", "a long enough password");
        await page.Locator("button[type=submit]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("はじめる人 さんの画面");
        await visitor.ScreenshotAsync("account");

        await page.GetByRole(AriaRole.Banner).GetByText("サインアウト").ClickAsync();
        await page.GetByText("サインアウトする").ClickAsync();
        await page.GotoAsync("/account");
        await Expect(page.Locator("h1")).ToHaveTextAsync("サインイン");
        visitor.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_doors_open_by_keyboard_alone()
    {
        var person = await product.PersonAsync();
        await using var visitor = await chromium.VisitAsync(product);
        var (page, keyboard) = (visitor.Page, visitor.Page.Keyboard);
        await page.GotoAsync("/account/sign-in");
        await TabToAsync("#Email");
        await keyboard.TypeAsync(person.Email);
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync(TestPerson.Password);
        await keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync($"{person.Name} さんの画面");

        await page.GotoAsync("/account/consents");
        await TabToAsync("#Purpose");
        await keyboard.PressAsync("ArrowDown");
        await TabToAsync("main button");
        await keyboard.PressAsync("Enter");
        await Expect(page.Locator("#ask")).ToHaveCountAsync(1);
        await TabToAsync("main button");
        await keyboard.PressAsync("Space");
        await Expect(page.Locator(".cards")).ToContainTextAsync("お金の相談のため");

        async Task TabToAsync(string selector)
        {
            for (var i = 0; i < 40 && !await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector); i++)
                await keyboard.PressAsync("Tab");
            await Expect(page.Locator(selector + ":focus")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task A_passkey_is_made_and_signs_in_without_a_password()
    {
        await using var visitor = await chromium.VisitAsync(product);
        var page = visitor.Page;
        await AddAuthenticatorAsync(page);
        var person = await product.PersonAsync();
        // A passkey belongs to a name, not to a number.
        var address = new UriBuilder(product.Address) { Host = "localhost" }.Uri;
        await page.GotoAsync(new Uri(address, "/account/sign-in?returnUrl=/account/security").ToString());
        await page.FillAsync("#Email", person.Email);
        await page.FillAsync("#Password", TestPerson.Password);
        await page.GetByText("サインインする", new() { Exact = true }).ClickAsync();
        await page.GetByText("この端末でパスキーを作る").ClickAsync();
        await Expect(page.GetByText("消す…：Chrome")).ToHaveCountAsync(1);
        await visitor.ScreenshotAsync("security");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(new Uri(address, "/account/sign-in").ToString());
        await visitor.ScreenshotAsync("sign-in");
        await page.GetByText("パスキーでサインインする").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync($"{person.Name} さんの画面");
    }

    [Fact]
    public async Task An_authenticator_app_is_asked_for_and_a_recovery_code_works_once()
    {
        var person = await product.PersonAsync();
        await using var visitor = await chromium.VisitAsync(product, 375);
        var page = visitor.Page;
        await SignInAsync(page, person);
        await page.GotoAsync("/account/two-factor");
        var key = await page.Locator("code.key").InnerTextAsync();
        await page.FillAsync("#Code", "000000");
        await page.Locator("button[type=submit]").ClickAsync();
        await Expect(page.Locator(".errors")).ToContainTextAsync("番号が合いません");
        var used = Totp.Code(key);
        await page.FillAsync("#Code", used);
        await visitor.ScreenshotAsync("two-factor");
        await page.Locator("button[type=submit]").ClickAsync();
        var recovery = await page.Locator(".codes code").AllInnerTextsAsync();
        recovery.Count.ShouldBe(10);
        await visitor.ScreenshotAsync("recovery-codes");

        foreach (
            var (code, opens) in new[]
            {
                (used, false),
                (Totp.Code(key, later: 1), true),
                (recovery[0], true),
                (recovery[0], false),
                ("123456", false),
            }
        )
        {
            await page.Context.ClearCookiesAsync();
            await SignInAsync(page, person);
            await Expect(page.Locator("h1")).ToHaveTextAsync("確認の番号");
            await page.FillAsync("#Code", code);
            await page.Locator("button[type=submit]").ClickAsync();
            await Expect(page.Locator("h1")).ToHaveTextAsync(opens ? $"{person.Name} さんの画面" : "確認の番号");
        }
    }

    [Fact]
    public async Task A_link_of_a_mail_signs_in_once_and_lets_a_forgotten_password_be_replaced()
    {
        var person = await product.PersonAsync();
        await using var visitor = await chromium.VisitAsync(product, 375);
        var page = visitor.Page;
        await page.GotoAsync("/account/sign-in");
        await page.GetByText("メールのリンクでサインインする").ClickAsync();
        await page.FillAsync("#Email", person.Email);
        await page.GetByText("リンクを送る", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("メールを見てください");
        var link = await product.LinkMailedAsync(person);

        // Looking at the page, as programs that check mails do, uses nothing up.
        await page.GotoAsync(link);
        await page.GotoAsync(link);
        await visitor.ScreenshotAsync("link");
        await page.GetByText("サインインする", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync($"{person.Name} さんの画面");
        await page.GotoAsync("/account/security");
        await Expect(page.Locator("#CurrentPassword")).ToHaveCountAsync(0);
        await page.FillAsync("#Password", "a new and longer password");
        await page.GetByText("パスワードを替える", new() { Exact = true }).ClickAsync();
        await page.GotoAsync(link);
        await Expect(page.Locator(".errors")).ToContainTextAsync("もう使われています");

        using var old = new FormClient(product.Address);
        (await old.SignInAsync(person.Email, TestPerson.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await old.SignInAsync(person.Email, "a new and longer password")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_person_corrects_takes_along_and_closes()
    {
        await using var visitor = await chromium.VisitAsAsync(product, [], 375);
        var page = visitor.Page;
        await page.GotoAsync("/account/profile");
        await page.FillAsync("#Tel", "017-000-0000");
        await page.GetByText("保存する", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".done")).ToHaveTextAsync("保存しました。");
        await visitor.ScreenshotAsync("profile");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("データを受け取る").Last.ClickAsync());
        (await File.ReadAllTextAsync(await download.PathAsync(), Token)).ShouldContain("017-000-0000");

        await page.GetByText("アカウントを閉じる…").ClickAsync();
        await visitor.ScreenshotAsync("close");
        await page.GetByText("閉じる", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".done")).ToContainTextAsync("アカウントを閉じました");
        await page.GotoAsync("/account");
        await Expect(page.Locator("h1")).ToHaveTextAsync("サインイン");
    }

    [Fact]
    public async Task The_log_of_the_server_holds_nothing_of_what_people_write()
    {
        const string Mark = "mejirushi";
        using var client = new FormClient(product.Address);
        using var made = await client.SendAsync(
            "/account/register",
            "/account/register",
            ("DisplayName", Mark + "名"),
            ("Email", $"{Mark}-{Guid.NewGuid():N}@example.jp"),
            ("Password", Mark + " password that is long")
        );
        made.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var profile = await client.SendAsync(
            "/account/profile",
            "/account/profile",
            ("DisplayName", Mark + "名"),
            ("Email", "wrong"),
            ("Tel", Mark),
            ("CurrentPassword", Mark)
        );
        using var draft = await client.SendAsync("/account/profile", "/account/drafts", ("form", "organization"), ("fields", Mark));
        using var wrong = await client.SignInAsync($"{Mark}@example.jp", Mark);
        using var link = await client.SendAsync("/account/link", "/account/link", ("Email", $"{Mark}@example.jp"));
        using var bad = await client.Client.PostAsync(new Uri("/account/profile", UriKind.Relative), new StringContent(Mark), Token);

        // Debug lines of the whole server were kept: the marks were really there to be found.
        product.Log.Lines.Count.ShouldBeGreaterThan(100);
        product.Log.Lines.ShouldContain(l => l.Contains("/account/profile", StringComparison.Ordinal));
        product.Log.Lines.Where(l => l.Contains(Mark, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_revoked_device_is_out_at_its_next_request()
    {
        var person = await product.PersonAsync();
        using var lost = await product.SignInAsync(person);
        await using var visitor = await chromium.VisitAsync(product);
        var page = visitor.Page;
        await SignInAsync(page, person);
        await page.GotoAsync("/account/security");
        (await lost.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await page.GetByText("この端末のほかを、すべて切る").ClickAsync();
        await Expect(page.Locator("table tbody tr")).ToHaveCountAsync(1);

        (await lost.GetAsync("/account")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_role_that_was_taken_away_is_gone_at_the_next_request()
    {
        var person = await product.PersonAsync(Role.Administrator, Role.Auditor);
        using var client = await product.SignInAsync(person);
        (await client.GetAsync("/admin/audit")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var other = await product.PersonAsync(Role.Administrator);
        using var administrator = await product.SignInAsync(other);
        var page = $"/admin/organizations/{person.OrganizationId}";
        foreach (
            var membership in Regex
                .Matches(await administrator.TextAsync(page), "membership=([0-9a-f-]{36})")
                .Select(m => m.Groups[1].Value)
        )
            (await administrator.SendAsync(page, $"{page}?membership={membership}&handler=End")).StatusCode.ShouldBe(
                HttpStatusCode.Redirect
            );

        (await client.GetAsync("/admin/audit")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/admin/organizations/new")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Of_two_editors_the_second_compares_and_decides()
    {
        await using var first = await chromium.VisitAsAsync(product, [Role.Administrator]);
        await using var second = await chromium.VisitAsAsync(product, [Role.Administrator], 375);
        var office = await product.PersonAsync();
        var edit = $"/admin/organizations/{office.OrganizationId}/edit";
        foreach (var visitor in new[] { first, second })
            await visitor.Page.GotoAsync(edit);
        await SaveAsync(first, "#Tel", "017-111-1111");
        await Expect(first.Page.Locator(".done")).ToContainTextAsync("受付番号 O-");
        await first.ScreenshotAsync("organization-saved");

        await second.Page.FillAsync("#Note", "第二の人の説明");
        await second.Page.GetByText("確かめる", new() { Exact = true }).ClickAsync();
        await second.ScreenshotAsync("organization-check");
        await second.Page.GetByText("保存する", new() { Exact = true }).ClickAsync();
        await Expect(second.Page.Locator("[role=alert]")).ToContainTextAsync("ほかの人が先に保存しました");
        await Expect(second.Page.Locator("[role=alert]")).ToContainTextAsync("017-111-1111");
        await Expect(second.Page.Locator("#Note")).ToHaveValueAsync("第二の人の説明");
        await second.ScreenshotAsync("organization-conflict");
        await second.Page.FillAsync("#Tel", "017-111-1111");
        await second.Page.GetByText("確かめる", new() { Exact = true }).ClickAsync();
        await second.Page.GetByText("保存する", new() { Exact = true }).ClickAsync();
        await Expect(second.Page.Locator("main")).ToContainTextAsync("第二の人の説明");
        await Expect(second.Page.Locator("main")).ToContainTextAsync("017-111-1111");
    }

    [Fact]
    public async Task What_is_typed_is_kept_and_offered_again()
    {
        await using var visitor = await chromium.VisitAsAsync(product, [Role.Administrator]);
        var page = visitor.Page;
        await page.GotoAsync("/admin/organizations/new");
        await page.FillAsync("#Name", "書きかけの組織");
        await Expect(page.Locator("[data-draft-note]")).ToContainTextAsync("書きかけを残しました");

        await page.GotoAsync("/admin/organizations/new");
        await Expect(page.Locator("#Name")).ToHaveValueAsync("書きかけの組織");
        await visitor.ScreenshotAsync("draft");
        await page.GetByText("書きかけを捨てる").ClickAsync();
        await Expect(page.Locator("#Name")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_consent_is_read_before_it_is_given_and_taken_back()
    {
        await using var visitor = await chromium.VisitAsAsync(product, [], 375);
        var page = visitor.Page;
        await page.GotoAsync("/account/consents");
        await page.GetByText("文を読む").ClickAsync();
        await Expect(page.Locator("#ask")).ToHaveCountAsync(1);
        await page.GetByText("はい、同意します").ClickAsync();
        await visitor.ScreenshotAsync("consents");
        await page.GetByText("取り消す").First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("に取り消し");
    }

    [Fact]
    public async Task A_program_reads_with_a_token_and_writes_nothing_with_a_reading_one()
    {
        using var somebody = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        using var made = await somebody.SendAsync(
            "/account/tokens",
            "/account/tokens",
            ("Name", "試験"),
            ("Scopes", "job:read"),
            ("Days", "1")
        );
        var token = Regex.Match(await made.Content.ReadAsStringAsync(Token), "okoshi_[A-Za-z0-9_-]+").Value;
        using var program = product.CreateClient();
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);

        (await program.GetAsync(new Uri("/api/v1/admin/jobs", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.PostAsync(new Uri("/api/v1/admin/jobs/1/cancel", UriKind.Relative), null, Token)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await program.GetAsync(new Uri("/api/v1/opportunities", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.GetAsync(new Uri("/account", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        program.DefaultRequestHeaders.Authorization = new("Bearer", token + "x");
        (await program.GetAsync(new Uri("/api/v1/admin/jobs", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Guessing_passwords_is_bounded_and_tells_nothing()
    {
        var person = await product.PersonAsync();
        using var guesser = new FormClient(product.Address);
        var answers = new HashSet<string>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 12; i++)
        {
            foreach (var email in new[] { person.Email, "shiranai@example.jp" })
            {
                using var response = await guesser.SignInAsync(email, $"wrong password {i}");
                answers.Add(Regex.Match(await response.Content.ReadAsStringAsync(Token), "(?<=id=\"Email-error\">)[^<]+").Value);
            }
        }
        TestContext.Current.SendDiagnosticMessage($"24 wrong passwords in {watch.Elapsed.TotalSeconds:0.0} s");

        answers.ShouldHaveSingleItem().ShouldContain("合いません");
        // Locked after five: the right password does not open either.
        using var right = await guesser.SignInAsync(person.Email, TestPerson.Password);
        right.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    /// <summary>Ten thousand wrong passwords from one address.</summary>
    private static async Task GuessAsync(WebProduct strict)
    {
        using var client = strict.CreateClient();
        var watch = Stopwatch.StartNew();
        var statuses = new Dictionary<HttpStatusCode, int>();
        for (var i = 0; i < 10_000; i++)
        {
            using var form = new FormUrlEncodedContent([
                KeyValuePair.Create("Email", "dare@example.jp"),
                KeyValuePair.Create("Password", $"wrong {i}"),
            ]);
            using var response = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), form, Token);
            statuses[response.StatusCode] = statuses.GetValueOrDefault(response.StatusCode) + 1;
        }
        TestContext.Current.SendDiagnosticMessage($"10,000 tries in {watch.Elapsed.TotalSeconds:0.0} s: {string.Join(", ", statuses)}");

        statuses[HttpStatusCode.TooManyRequests].ShouldBeGreaterThan(9_000);
        (await client.GetAsync(new Uri("/account/sign-in", UriKind.Relative), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task SignInAsync(IPage page, TestPerson person)
    {
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#Email", person.Email);
        await page.FillAsync("#Password", TestPerson.Password);
        await page.GetByText("サインインする", new() { Exact = true }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("sign-in"));
    }

    private static async Task SaveAsync(Visitor visitor, string field, string text)
    {
        await visitor.Page.FillAsync(field, text);
        await visitor.Page.GetByText("確かめる", new() { Exact = true }).ClickAsync();
        await visitor.Page.GetByText("保存する", new() { Exact = true }).ClickAsync();
    }
}
