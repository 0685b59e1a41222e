using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Okoshi.App.Data;

namespace Okoshi.App.Personal;

/// <summary>
/// Encrypts fields that are marked <see cref="ProtectedPersonalDataAttribute"/>; used by Identity and by <see cref="PersonalModel"/>.
/// </summary>
public sealed class PersonalDataProtector(IDataProtectionProvider protection) : IPersonalDataProtector
{
    private readonly IDataProtector protector = protection.CreateProtector("Okoshi.Personal");

    public string? Protect(string? data) => string.IsNullOrEmpty(data) ? data : protector.Protect(data);

    public string? Unprotect(string? data) => string.IsNullOrEmpty(data) ? data : protector.Unprotect(data);
}

/// <summary>Turns a normalised e-mail address into what is stored to find it again: a keyed hash, the same every time.</summary>
public sealed class LookupSeal(SecretRing ring) : ILookupProtector
{
    public string? Protect(string keyId, string? data) =>
        data is null ? null : $"{keyId}.{ring.Seal(SecretRing.Lookup, int.Parse(keyId, CultureInfo.InvariantCulture), data)}";

    /// <summary>There is no way back from a hash; Identity never asks for one.</summary>
    public string? Unprotect(string keyId, string? data) => data;
}

/// <summary>Versions of the lookup secret.</summary>
public sealed class LookupKeys(SecretRing ring) : ILookupProtectorKeyRing
{
    public string this[string keyId] => keyId;

    public string CurrentKeyId => ring.Newest(SecretRing.Lookup).ToString(CultureInfo.InvariantCulture);

    public IEnumerable<string> GetAllKeyIds() => ring.Versions(SecretRing.Lookup).Select(v => v.ToString(CultureInfo.InvariantCulture));
}

/// <summary>Encrypts the marked text fields of all entities, beyond Identity's own.</summary>
internal static class PersonalModel
{
    public static void Protect(ModelBuilder model, IPersonalDataProtector protector)
    {
        var converter = new ValueConverter<string, string>(text => protector.Protect(text)!, stored => protector.Unprotect(stored)!);
        foreach (var property in model.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(IsPersonal))
            property.SetValueConverter(converter);
    }

    private static bool IsPersonal(IReadOnlyProperty property) =>
        property.PropertyInfo?.IsDefined(typeof(ProtectedPersonalDataAttribute), inherit: true) == true;
}

/// <summary>The model holds the protector of its key ring: contexts of another ring need a model of their own.</summary>
internal sealed class ModelPerKeyRing : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), context.GetService<DatabaseSettings>().KeyFolder, designTime);
}
