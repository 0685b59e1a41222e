using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Data;
using Okoshi.App.Imports;

namespace Okoshi.App.Personal;

/// <summary>
/// Use case: opens the secrets with the key ring, or makes them on the first start. A lost key ring stops the start and destroys nothing.
/// </summary>
public sealed class OpenSecrets(
    OkoshiDb db,
    IDataProtectionProvider protection,
    SecretRing ring,
    DatabaseSettings settings,
    TimeProvider clock
)
{
    private readonly IDataProtector protector = protection.CreateProtector("Okoshi.Secrets");

    /// <exception cref="BadInputException">The key ring does not fit the database.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var secrets = await db.Secrets.AsNoTracking().OrderBy(s => s.Version).ToListAsync(cancellationToken);
        // Asked before the ring is opened: opening an empty one would make new keys, and the loss would look like a change.
        if (secrets.Count > 0 && !Directory.EnumerateFiles(EnsureFolder(), "key-*.xml").Any())
            throw Lost("鍵のファイルが一つもありません");
        foreach (var name in SecretRing.Names.Except(secrets.Select(s => s.Name), StringComparer.Ordinal))
            secrets.Add(Make(name, 1));
        ring.Open(secrets.Select(s => (s.Name, s.Version, Unwrap(s))));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Adds a new version of a secret; values made with the old one are still found.</summary>
    public async Task RenewAsync(string name, CancellationToken cancellationToken)
    {
        var newest = await db.Secrets.Where(s => s.Name == name).MaxAsync(s => s.Version, cancellationToken);
        Make(name, newest + 1);
        await db.SaveChangesAsync(cancellationToken);
        await RunAsync(cancellationToken);
    }

    private Secret Make(string name, int version)
    {
        EnsureFolder();
        var secret = new Secret
        {
            Name = name,
            Version = version,
            Wrapped = protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))),
            CreatedAt = clock.GetUtcNow(),
        };
        db.Secrets.Add(secret);
        return secret;
    }

    private byte[] Unwrap(Secret secret)
    {
        try
        {
            return Convert.FromBase64String(protector.Unprotect(secret.Wrapped));
        }
        catch (CryptographicException)
        {
            throw Lost("鍵がこのデータベースのものではありません");
        }
    }

    /// <summary>Nobody but the product's own account needs to read keys.</summary>
    private string EnsureFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(settings.KeyFolder);
        else
            Directory.CreateDirectory(settings.KeyFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return settings.KeyFolder;
    }

    private BadInputException Lost(string found) =>
        new(
            new ImportProblem(
                settings.KeyFolder,
                0,
                "",
                found,
                "このデータベースを作ったときの鍵（key-….xml）が必要です",
                "控えから keys フォルダーを戻してください。データベースには何もしていません"
            )
        );
}
