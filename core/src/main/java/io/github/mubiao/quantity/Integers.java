package io.github.mubiao.quantity;

import java.math.BigInteger;

/** What fractions need to know of integers. */
final class Integers {

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Integers() {}

    /** The greatest common divisor with the sign of the denominator, so that dividing by it makes the denominator positive. */
    static BigInteger divisor(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = gcd(numerator, denominator);
        return denominator.signum() < 0 ? divisor.negate() : divisor;
    }

    /** Most numbers of a plan fit into a long, where Euclid is several times faster than BigInteger. */
    private static BigInteger gcd(BigInteger one, BigInteger other) {
        if (one.bitLength() >= Long.SIZE || other.bitLength() >= Long.SIZE) {
            return one.gcd(other);
        }
        long a = one.longValue();
        long b = other.longValue();
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a).abs();
    }

    /** How many decimals a fraction in lowest terms with this denominator has; −1 where it never ends. */
    static int decimalPlaces(BigInteger denominator) {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        for (BigInteger[] qr = rest.divideAndRemainder(FIVE); qr[1].signum() == 0; qr = rest.divideAndRemainder(FIVE)) {
            rest = qr[0];
            fives++;
        }
        return rest.equals(BigInteger.ONE) ? Math.max(twos, fives) : -1;
    }
}
