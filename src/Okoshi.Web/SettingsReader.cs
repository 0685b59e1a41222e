using System.Globalization;
using System.Net;
using System.Net.Mail;
using Okoshi.App.Imports;
using Okoshi.App.Mail;
using Okoshi.App.Support.JGrants;

namespace Okoshi.Web;

/// <summary>Reads settings that belong together and collects what is wrong with them.</summary>
internal sealed class SettingsReader(IConfiguration configuration, List<ImportProblem> problems)
{
    private const string Place = "起動の設定";

    /// <summary>A whole number from 1.</summary>
    public int Count(string key, int otherwise)
    {
        if (configuration[key] is not { Length: > 0 } text)
            return otherwise;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;
        Wrong(key, $"「{text}」は使えません", "1 以上の整数が必要です", $"--{key} {otherwise} のように書いてください");
        return otherwise;
    }

    /// <summary>A switch: <c>--demo</c>, <c>--demo true</c>, <c>OKOSHI_DEMO=true</c>.</summary>
    public bool Flag(string key)
    {
        if (configuration[key] is not { } text)
            return false;
        if (text.Length == 0)
            return true;
        if (bool.TryParse(text, out var on))
            return on;
        Wrong(key, $"「{text}」は使えません", "true か false が必要です", $"--{key} true のように書いてください");
        return false;
    }

    /// <summary>The address at which people open the product; null where nothing is said.</summary>
    public Uri? Site()
    {
        if (configuration["site"] is not { Length: > 0 } text)
            return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme is ("http" or "https"))
            return site;
        if (problems.All(p => p.Field != "site"))
            Wrong(
                "site",
                Found(text),
                "http か https で始まるアドレスが必要です",
                "--site に、https で始まる画面のアドレスを書いてください"
            );
        return null;
    }

    /// <summary>Mail is on once any of its settings is there; then none may be missing that is needed.</summary>
    public MailSettings Mail()
    {
        var mail = configuration.GetSection("mail");
        if (!mail.Exists())
            return MailSettings.None;
        if (!MailAddress.TryCreate(mail["from"], out var from))
            Wrong(
                "mail:from",
                Found(mail["from"]),
                "差出人のメールアドレスが必要です",
                "--mail:from okoshi@example.jp のように書いてください"
            );
        // An address that cannot be used has been told of.
        if (configuration["site"] is not { Length: > 0 })
            Wrong(
                "site",
                Found(configuration["site"]),
                "メールのリンクに使う、画面のアドレスが必要です",
                "--site に、https で始まる画面のアドレスを書いてください"
            );
        var site = Site();
        if (string.IsNullOrEmpty(mail["server"]) == string.IsNullOrEmpty(mail["folder"]))
            Wrong(
                "mail:server",
                string.IsNullOrEmpty(mail["server"]) ? "送り先がありません" : "mail:server と mail:folder の両方があります",
                "メールサーバーか、メールを置くフォルダーのどちらか一つが必要です",
                "--mail:server mail.example.jp か --mail:folder DIR のどちらかにしてください"
            );
        var port = mail["port"];
        if (port is not null && (!int.TryParse(port, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65535))
            Wrong("mail:port", Found(port), "1 から 65535 の番号が必要です", "--mail:port 587 のように書いてください");
        if (mail["tls"] is { } tls && !bool.TryParse(tls, out _))
            Wrong("mail:tls", Found(tls), "true か false が必要です", "暗号を使わないのは、同じ機械のサーバーだけにしてください");
        return problems.Count > 0 ? MailSettings.None : Mail(mail, from!.ToString(), site!);
    }

    /// <summary>The settings of mail that were found right.</summary>
    private static MailSettings Mail(IConfigurationSection mail, string from, Uri site) =>
        new(from, site)
        {
            Server = mail["server"] ?? "",
            Port = mail["port"] is { } port ? int.Parse(port, CultureInfo.InvariantCulture) : 587,
            Encrypted = mail["tls"] is not { } encrypted || bool.Parse(encrypted),
            User = mail["user"] ?? "",
            Password = mail["password"] ?? "",
            Folder = mail["folder"] ?? "",
        };

    /// <summary>Addresses of proxies, with a comma between.</summary>
    public IReadOnlyList<IPAddress> Proxies()
    {
        var found = new List<IPAddress>();
        foreach (
            var text in (configuration["proxy"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            if (IPAddress.TryParse(text, out var address))
                found.Add(address);
            else
                Wrong("proxy", Found(text), "プロキシーの IP アドレスが必要です", "--proxy 127.0.0.1 のように書いてください");
        }
        return found;
    }

    /// <summary>The public API of jGrants; without an address nothing leaves the product.</summary>
    public JGrantsSettings JGrants()
    {
        if (JGrantsSettings.TryRead(configuration["jgrants:address"], out var read))
            return read;
        Wrong(
            "jgrants:address",
            Found(configuration["jgrants:address"]),
            JGrantsSettings.Expected,
            "--jgrants:address に、https で始まるアドレスを書いてください"
        );
        return JGrantsSettings.None;
    }

    /// <summary>
    /// The names of the OpenID Connect settings are fixed already; a product that cannot follow them yet must not pretend to.
    /// </summary>
    public void CheckOpenIdConnect()
    {
        if (configuration.GetSection("oidc").Exists())
            Wrong(
                "oidc",
                "OpenID Connect の設定があります",
                "この版では、まだ使えません",
                "oidc で始まる設定（oidc:authority、oidc:client-id、oidc:client-secret、oidc:name）を外して起動してください"
            );
    }

    private void Wrong(string key, string found, string expected, string next) =>
        problems.Add(new ImportProblem(Place, 0, key, found, expected, next));

    private static string Found(string? text) => string.IsNullOrEmpty(text) ? "ありません" : $"「{text}」は使えません";
}
