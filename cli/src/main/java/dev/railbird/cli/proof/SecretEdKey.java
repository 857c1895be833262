package dev.railbird.cli.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** An Ed25519 key that signs; its text is never printed but into the file that holds it. */
public final class SecretEdKey {
    /** The bytes that a key is made of stand at the end of its encoding. */
    private static final int SEED = 32;
    private final PrivateKey key;
    private final PublicEdKey open;

    private SecretEdKey(PrivateKey key, PublicEdKey open) {
        this.key = key;
        this.open = open;
    }

    /** The JDK makes no public key of a private one; but it does of the bytes it draws. */
    private static final class Told extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        Told(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }

    public static SecretEdKey create() {
        return of(new SecureRandom());
    }

    private static SecretEdKey of(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            var pair = generator.generateKeyPair();
            return new SecretEdKey(pair.getPrivate(), new PublicEdKey(pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", impossible);
        }
    }

    public static SecretEdKey read(Path file) throws IOException, KeyFault {
        byte[] der = Pem.read(file, "PRIVATE KEY");
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(der));
            byte[] all = key.getEncoded();
            return of(new Told(Arrays.copyOfRange(all, all.length - SEED, all.length)));
        } catch (GeneralSecurityException other) {
            throw new KeyFault(file + " is no Ed25519 key in PKCS#8");
        }
    }

    public String pem() {
        return Pem.text("PRIVATE KEY", key.getEncoded());
    }

    public PublicEdKey open() {
        return open;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("an Ed25519 key signs anything", impossible);
        }
    }
}
