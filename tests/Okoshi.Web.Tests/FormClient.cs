using System.Net;
using System.Text.RegularExpressions;

namespace Okoshi.Web.Tests;

/// <summary>Somebody with an account, made for a test.</summary>
public sealed record TestPerson(Guid Id, string Name, string Email, Guid OrganizationId)
{
    public const string Password = "a long enough password";
}

/// <summary>Reads pages and sends their forms as a browser without scripts does: with cookies and the form's own token.</summary>
public sealed partial class FormClient(Uri address) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? client;

    /// <summary>Everything that was set, for a browser that goes on from here.</summary>
    public CookieCollection Cookies => cookies.GetCookies(address);

    /// <summary>The connection itself, for what is not a form.</summary>
    public HttpClient Client =>
        client ??= new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                CookieContainer = cookies,
            }
        )
        {
            BaseAddress = address,
        };

    public Task<HttpResponseMessage> GetAsync(string path) =>
        Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>What stands at the end of the way, as a browser shows it: from the address, over what it leads on to.</summary>
    public async Task<HttpResponseMessage> FollowAsync(string path)
    {
        const int longest = 5;
        var response = await GetAsync(path);
        for (var step = 0; step < longest && response is { StatusCode: HttpStatusCode.Found, Headers.Location: { } next }; step++)
        {
            response.Dispose();
            response = await GetAsync(next.OriginalString);
        }
        return response;
    }

    /// <summary>The text of <see cref="FollowAsync"/>.</summary>
    public async Task<string> TextAsync(string path)
    {
        using var response = await FollowAsync(path);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The token of the forms of a page; it holds for all forms until somebody else signs in.</summary>
    public async Task<string> TokenAsync(string page) => AntiforgeryToken().Match(await TextAsync(page)).Groups["token"].Value;

    /// <summary>Sends a form of a page; its token is read from the page first.</summary>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="target">Where the form is sent.</param>
    /// <param name="fields">What is typed.</param>
    public async Task<HttpResponseMessage> SendAsync(string page, string target, params (string Name, string Value)[] fields) =>
        await PostAsync(target, await TokenAsync(page), fields);

    /// <summary>Sends a form with a token that was read before.</summary>
    public async Task<HttpResponseMessage> PostAsync(string target, string token, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
            KeyValuePair.Create("__RequestVerificationToken", token),
        ]);
        return await Client.PostAsync(new Uri(target, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends a form with a file.</summary>
    public async Task<HttpResponseMessage> SendFileAsync(
        string page,
        (string Field, string Name, byte[] Bytes) file,
        params (string Name, string Value)[] fields
    )
    {
        var token = await TokenAsync(page);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields.Append(("__RequestVerificationToken", token)))
            form.Add(new StringContent(value), name);
        form.Add(new ByteArrayContent(file.Bytes), file.Field, file.Name);
        return await Client.PostAsync(new Uri(page, UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> SignInAsync(string email, string password) =>
        SendAsync("/account/sign-in", "/account/sign-in", ("Email", email), ("Password", password));

    public void Dispose() => client?.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)")]
    private static partial Regex AntiforgeryToken();
}
